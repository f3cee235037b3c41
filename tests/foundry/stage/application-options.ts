/** Where a window is, in pixels. */
export interface Position {
  left?: number;
  top?: number;
  width?: number | 'auto';
  height?: number | 'auto';
}

/** An entry of a window's menu. */
export interface Control {
  icon: string;
  label: string;
  action?: string;
  onClick?: (event: Event) => void;
  visible?: boolean | (() => boolean);
}

/** The options of a window that are used here. */
export interface AppOptions {
  id: string;
  classes: string[];
  tag: string;
  window: {
    frame: boolean;
    title: string;
    icon: string | false;
    controls: Control[];
    minimizable: boolean;
    resizable: boolean;
    contentTag: string;
    contentClasses: string[];
  };
  actions: Record<string, (event: PointerEvent, target: HTMLElement) => unknown>;
  position: Position;
}
