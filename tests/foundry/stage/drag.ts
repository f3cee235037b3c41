/** The data of a drag, as `TextEditor.getDragEventData` gives it: an empty object for what is not JSON. */
export function readDragEvent(event: DragEvent): Record<string, unknown> {
  try {
    const data: unknown = JSON.parse(event.dataTransfer?.getData('text/plain') ?? '');
    return typeof data === 'object' && data !== null ? { ...data } : {};
  } catch {
    return {};
  }
}
