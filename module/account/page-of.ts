/** The page on which the code is approved. It is the companion's own, whatever the companion says. */
export function pageOf(verificationUrl: string, address: string): string {
  const home = `${address}/`;
  const page = new URL(verificationUrl.replace(/^\//, ''), home);
  return page.origin === new URL(home).origin ? page.href : home;
}
