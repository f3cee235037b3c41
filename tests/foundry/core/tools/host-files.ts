type Read = (address: string) => unknown;

let read: Read = () => undefined;

/** Says how a file of the system is read, by the address that a client would ask the server for. */
export function serveFilesWith(reader: Read): void {
  read = reader;
}

/** A JSON file of the system. */
export async function readHostJson(address: string): Promise<unknown> {
  const content = read(String(address));
  if (content === undefined) throw new Error(`there is no file ${address} on this stand-in's server`);
  return content;
}
