import { foldInPlace } from '@giao-ban/shared-kernel';
import { rawText, type HtmlNode } from './html-node';

const neverContent = new Set('comment directive head script style'.split(' '));
const seldomContent = new Set(
  'noscript template svg canvas iframe object embed form button select option input textarea nav footer aside dialog audio video map'.split(
    ' ',
  ),
);
const roles = new Set(['navigation', 'banner', 'contentinfo', 'search', 'complementary', 'menu', 'menubar', 'dialog']);
const furnitureWords = new Set(
  `menu nav navbar navigation breadcrumb breadcrumbs sidebar footer poll vote survey counter visitor visitors statistics
   related share social comment comments pagination pager ads advert banner search login copyright skip toolbar widget hotline
   weblink weblinks lienket binhchon thongke truycap tinlienquan tinkhac print newsletter rating`.split(/\s+/),
);
/** What a notice holds and page furniture does not. */
const noticeSigns = /ket luan|noi nhan|thong bao so|nhiem vu trong tam/;

function hasFurnitureName({ attribs = {} }: HtmlNode): boolean {
  const names = `${attribs.class ?? ''} ${attribs.id ?? ''}`.toLowerCase().slice(0, 500);
  return names.split(/[^a-z]+/).some((word) => furnitureWords.has(word));
}

function isHidden({ attribs = {} }: HtmlNode): boolean {
  return 'hidden' in attribs || /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attribs.style ?? '');
}

/** How much text may be looked through for signs of the notice; a page that nests furniture endlessly gets no more. */
const budgetOfCharacters = 4_000_000;

/**
 * Makes a judge for one page: whether a part is not what the page is about, such as menus, polls, visitor counters,
 * related news. Some portals wrap everything in a form, or call the middle of the page a widget: what holds the
 * notice stays.
 */
export function furnitureJudge(): (node: HtmlNode) => boolean {
  let budget = budgetOfCharacters;
  const holdsTheNotice = (node: HtmlNode) => {
    if (budget <= 0) return true;
    const text = rawText(node, 60_000, 20_000);
    budget -= text.length + 100;
    return text.length > 600 && noticeSigns.test(foldInPlace(text));
  };
  return (node) => {
    if (neverContent.has(node.type) || neverContent.has(node.name ?? '')) return true;
    if (!node.name) return false;
    const isSuspect =
      seldomContent.has(node.name) || isHidden(node) || roles.has(node.attribs?.role ?? '') || hasFurnitureName(node);
    return isSuspect && !holdsTheNotice(node);
  };
}
