import type { Page } from 'playwright-core';

/** What a hostile text did, in words; empty is what is wanted. */
export interface Trap {
  /** Everything that happened until now: scripts, dialogs, requests, elements and attributes that nobody here makes. */
  sprung(): Promise<string[]>;
}

/** What watches from inside the page, from before its first script on. */
const INSIDE = `(() => {
  const sprung = (window.sprung = []);
  const tell = (what) => sprung.length < 200 && sprung.push(what);
  window.pwned = (which) => tell('a script ran: ' + which);
  for (const name of ['alert', 'confirm', 'prompt', 'print', 'open']) window[name] = () => tell('it called ' + name);
  const foreign = 'iframe, frame, object, embed, base, meta[http-equiv], math, foreignObject, marquee, video, audio, applet, portal, template';
  const marked = /pwned|evil\\.test|javascript:|vbscript:|data:text/i;
  const addresses = new Set(['href', 'xlink:href', 'src', 'srcset', 'srcdoc', 'data', 'action', 'formaction', 'poster', 'style', 'background', 'cite', 'ping', 'content', 'id', 'name', 'for', 'class']);
  const judgeAttribute = (element, { name, value }) => {
    if (/^on/i.test(name)) tell('a handler: ' + name + '=' + value);
    if (addresses.has(name.toLowerCase()) && marked.test(value)) tell('an attribute: ' + name + '=' + value);
    if (marked.test(name)) tell('an attribute named ' + name);
  };
  const judge = (element) => {
    if (!(element instanceof Element)) return;
    for (const each of [element, ...element.querySelectorAll('*')]) {
      if (each.matches(foreign)) tell('an element: ' + each.outerHTML.slice(0, 120));
      if (each.matches('script, style, link, noscript') && marked.test(each.outerHTML)) tell('an element: ' + each.outerHTML.slice(0, 120));
      for (const attribute of each.attributes) judgeAttribute(each, attribute);
    }
  };
  new MutationObserver((records) => {
    for (const { type, target, addedNodes, attributeName } of records) {
      if (type === 'childList') addedNodes.forEach(judge);
      else if (target.getAttributeNode(attributeName)) judgeAttribute(target, target.getAttributeNode(attributeName));
    }
  }).observe(document, { subtree: true, childList: true, attributes: true });
  addEventListener('securitypolicyviolation', ({ blockedURI }) => {
    // The library that checks shapes tries once whether it may build functions.
    if (blockedURI !== 'eval') tell('the page’s policy stopped ' + blockedURI);
  });
})();`;

/**
 * Lays traps in a tab before its page is loaded. Every request that goes to none of `homes`, or that has a payload's mark
 * in it, is stopped and told.
 */
export async function layTraps(page: Page, homes: readonly string[]): Promise<Trap> {
  const told: string[] = [];
  await page.addInitScript(INSIDE);
  page.on('dialog', (dialog) => {
    told.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('popup', (popup) => told.push(`a window: ${popup.url()}`));
  page.on('frameattached', (frame) => told.push(`a frame: ${frame.url()}`));
  const isForeign = (url: URL): boolean =>
    /^(https?|ftp|wss?):$/.test(url.protocol) &&
    (!homes.includes(url.origin.replace(/^ws/, 'http')) || /pwned|evil/.test(url.pathname));
  await page.route(isForeign, (route) => {
    told.push(`a request: ${route.request().url()}`);
    return route.abort();
  });
  page.on('websocket', (socket) => {
    if (isForeign(new URL(socket.url()))) told.push(`a connection: ${socket.url()}`);
  });
  return { sprung: async () => [...told, ...(await page.evaluate<string[]>('window.sprung'))] };
}

/** The commands of Foundry and of dnd5e that are alive in HTML, and elements that a biography has not. */
export const ALIVE_IN = `(html) => {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) texts.push(walker.currentNode.data);
  const commands = [/\\[\\[.+?\\]\\]/, /@\\w+\\[[^\\]]+\\]/, /&(?:amp;)*\\w+\\[[^\\]]+\\]/, /https?:\\/\\/\\S/];
  const elements = [...body.querySelectorAll(':not(p, em, h3, ul, li)')].map((element) => element.outerHTML);
  const attributes = [...body.querySelectorAll('*')].flatMap((element) => [...element.attributes].map(({ name }) => name));
  return [...elements, ...attributes, ...texts.filter((text) => commands.some((command) => command.test(text)))];
}`;
