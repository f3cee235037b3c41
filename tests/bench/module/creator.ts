import type { Seat } from '../../page/foundry/table.ts';
import { painted, time } from './stopwatch.ts';

const WINDOW = '.fantasy-character-creator-window';

/** How long a person's pointer is on the button before she presses: what the module does meanwhile is no waiting. */
const APPROACH_MS = 100;

/** Clicks the button in the sidebar; gives the time until the sentence can be typed, in milliseconds. */
export async function openByPointer({ page, look }: Seat): Promise<number> {
  const button = page.locator('#sidebar').getByRole('button', { name: 'Character Creator' });
  await button.hover();
  await page.waitForTimeout(APPROACH_MS);
  const [ms] = await time({ look }, 'click', () => button.click(), painted(canType));
  await demandTyping({ page });
  return ms;
}

/** Presses the module's key, of which nothing in the page knows before; the same time. */
export async function openByKey({ page, look }: Seat): Promise<number> {
  const [ms] = await time({ look }, 'keydown', () => page.keyboard.press('Shift+N'), painted(canType));
  await demandTyping({ page });
  return ms;
}

/** The field is there, in sight and not covered by anything. */
const canType = `((field) => {
  if (!field || field.disabled || field.readOnly) return false;
  const { left, top, width, height } = field.getBoundingClientRect();
  return width > 0 && document.elementFromPoint(left + width / 2, top + height / 2) === field;
})(document.querySelector('${WINDOW} textarea'))`;

/** What the clock took for a field takes letters indeed. */
async function demandTyping({ page }: Pick<Seat, 'page'>): Promise<void> {
  const field = page.locator(`${WINDOW} textarea`);
  await field.click();
  await page.keyboard.press('End');
  await page.keyboard.type('x');
  if (!(await field.inputValue()).endsWith('x')) throw new Error('the window does not take what is typed');
  await page.keyboard.press('Backspace');
}

export async function closeCreator({ look }: Seat): Promise<void> {
  await look(`foundry.applications.instances.get('fantasy-character-creator-creator').close({ animate: false })`);
}

/** Puts a sentence into the field and presses Enter; gives the time until the whole sheet of somebody else is shown. */
export async function writeSentence({ look }: Seat, sentence: string): Promise<number> {
  const before = JSON.stringify(await nameOf({ look }));
  const type = `((field) => {
    field.focus();
    field.value = ${JSON.stringify(sentence)};
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
  })(document.querySelector('${WINDOW} textarea'))`;
  const isWhole = `((window) => {
    const name = window.querySelector('h1')?.textContent.trim() ?? '';
    if (!name || name === ${before}) return false;
    return window.querySelectorAll('.skill').length === 18 && window.textContent.includes('Legal.');
  })(document.querySelector('${WINDOW} .creator'))`;
  const [ms] = await time({ look }, 'keydown', () => look(type), painted(isWhole));
  return ms;
}

/** The name in the window; empty where there is nobody yet. */
export function nameOf({ look }: Pick<Seat, 'look'>): Promise<string> {
  return look(`document.querySelector('${WINDOW} .creator h1')?.textContent.trim() ?? ''`);
}
