/** How long a text of a size took. */
export interface Measured {
  /** UTF-16 units. */
  readonly size: number;
  /** Processor time. */
  readonly seconds: number;
}

/**
 * Returns by which power of its size the time of a text grows: the slope of the line that fits the logarithms best (least
 * squares). 1 is linear, 2 quadratic; 0 where nothing was measured.
 */
export function exponentOf(measured: readonly Measured[]): number {
  const points = measured
    .filter(({ seconds }) => seconds > 0)
    .map(({ size, seconds }) => [Math.log(size), Math.log(seconds)]);
  const mean = (of: 0 | 1): number => points.reduce((sum, point) => sum + (point[of] as number), 0) / points.length;
  const [meanX, meanY] = [mean(0), mean(1)];
  let [products, squares] = [0, 0];
  for (const [x = 0, y = 0] of points) {
    products += (x - meanX) * (y - meanY);
    squares += (x - meanX) ** 2;
  }
  return squares === 0 ? 0 : products / squares;
}
