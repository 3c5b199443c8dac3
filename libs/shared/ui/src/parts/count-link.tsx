import { Anchor, Text } from '@mantine/core';
import { Link, type To } from 'react-router';
import { formatCount } from '../format/format-number';
import { useLanguage } from '../language/language-provider';

/** A number and the list that it counts. */
export interface CountLinkProps {
  count: number;
  to: To;
  /** What is counted, for those who only hear the link: "Quá hạn, Sơn La". */
  label: string;
  fw?: number;
  inherit?: boolean;
  size?: string;
}

/**
 * A number that opens the list of exactly what it counts. Zero is plain text: there is no list to open.
 *
 * @example
 * <CountLink count={12} to="/nhiem-vu?tinh-trang=qua-han" label="Quá hạn" />
 */
export function CountLink({ count, to, label, fw = 600, inherit = false, size = 'sm' }: CountLinkProps) {
  const { language } = useLanguage();
  const shown = formatCount(count, language);
  if (count === 0) {
    return (
      <Text component="span" c="dimmed" inherit={inherit} {...(inherit ? {} : { size })}>
        0
      </Text>
    );
  }
  return (
    <Anchor
      component={Link}
      to={to}
      fw={fw}
      inherit={inherit}
      {...(inherit ? {} : { size })}
      aria-label={`${shown}: ${label}`}
    >
      {shown}
    </Anchor>
  );
}
