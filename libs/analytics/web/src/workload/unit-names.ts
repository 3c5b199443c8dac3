import type { FilterChoices } from '@giao-ban/directive-web';

/**
 * Names of departments; where several agencies are shown, each name carries its agency's place, since every agency has an
 * office of the same name.
 *
 * @example
 * unitName(choices, true)('skhcn-son-la:office', 'Văn phòng Sở'); // 'Văn phòng Sở (Sơn La)'
 */
export function unitName(choices: FilterChoices, several: boolean): (id: string, label: string) => string {
  const places = new Map<string, string>();
  for (const group of choices.departments) for (const { value } of group.choices) places.set(value, group.place);
  return (id, label) => {
    const place = places.get(id);
    return several && place ? `${label} (${place})` : label;
  };
}
