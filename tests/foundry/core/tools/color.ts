/** A colour as a number, written as `#rrggbb`. */
export class Color extends Number {
  get css(): string {
    return `#${(this.valueOf() >>> 0).toString(16).padStart(6, '0')}`;
  }
  get valid(): boolean {
    return Number.isInteger(this.valueOf()) && this.valueOf() >= 0 && this.valueOf() <= 0xffffff;
  }
  override toString(): string {
    return this.css;
  }
  toJSON(): string {
    return this.css;
  }
  static from(color: unknown): Color {
    if (color instanceof Color) return color;
    if (typeof color === 'number') return new Color(color);
    const isHex = typeof color === 'string' && /^#[0-9a-f]{6}$/i.test(color);
    return new Color(isHex ? parseInt(color.slice(1), 16) : NaN);
  }
  static override fromString(color: string): Color {
    return Color.from(color);
  }
  static fromRGB([red, green, blue]: [number, number, number]): Color {
    const byte = (part: number): number => Math.round(part * 255);
    return new Color((byte(red) << 16) | (byte(green) << 8) | byte(blue));
  }
}
