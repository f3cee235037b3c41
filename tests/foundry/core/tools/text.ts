const idCharacters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** Random letters and digits, sixteen for a document id. */
export function randomID(length = 16): string {
  const pick = (): string => idCharacters[Math.floor(Math.random() * idCharacters.length)] ?? 'A';
  return Array.from({ length }, pick).join('');
}

/** Whether the first dotted version is later than the second. */
export function isNewerVersion(later: string | number, earlier: string | number | null | undefined): boolean {
  if (typeof later === 'number' && typeof earlier === 'number') return later > earlier;
  const [left, right] = [String(later).split('.'), String(earlier ?? '').split('.')];
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const [a, b] = [left[index] ?? '-1', right[index] ?? '-1'];
    const areNumbers = Number.isFinite(Number(a)) && Number.isFinite(Number(b));
    if (areNumbers ? Number(a) === Number(b) : a === b) continue;
    return areNumbers ? Number(a) > Number(b) : a > b;
  }
  return false;
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#x27;' };

/** Text as HTML that shows it. */
export function escapeHTML(text: string): string {
  return String(text).replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}

/** The text that escaped HTML stands for. */
export function unescapeHTML(html: string): string {
  return Object.entries(entities).reduceRight((text, [sign, entity]) => text.replaceAll(entity, sign), html);
}

/** What in a piece of HTML a server would take out or a browser could run; undefined when there is nothing. */
export function findUnsafeHtml(html: string): string | undefined {
  return /<\s*(?:script|iframe|object|embed|style|link|meta|base|form)\b|<[^>]*\son\w+\s*=|javascript:|data:text\/html/i.exec(
    html,
  )?.[0];
}

/** Drops elements and attributes that run. Coarse on purpose: enough to see that a caller cleans at all. */
export function cleanHTML(html: string): string {
  return html
    .replace(/<\s*(script|style|iframe|object|embed)\b[\s\S]*?(?:<\/\s*\1\s*>|$)/gi, '')
    .replace(/<\s*(?:link|meta|base|form)\b[^>]*>/gi, '')
    .replace(/\son\w+\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+)/gi, '')
    .replace(/javascript:|data:text\/html/gi, '');
}
