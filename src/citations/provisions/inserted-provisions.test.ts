import { describe, expect, it } from 'vitest';
import { recogniseIn } from '../../testing/recognition.js';

const pinpointsOf = (text: string) => recogniseIn(text).map(({ pinpoints }) => pinpoints.map(({ article }) => article));

describe('provisions that are inserted next to others', () => {
  it('belong to the document of those', () => {
    expect(pinpointsOf('Bổ sung Điều 5a vào sau Điều 5 Luật Đất đai năm 2013')).toEqual([['5a', '5']]);
  });

  it('are not gathered without end', () => {
    const [found = []] = pinpointsOf(`Bổ sung ${'Điều 5a vào sau '.repeat(1000)}Điều 5 Luật Đất đai năm 2013`);
    expect(found.at(-1)).toBe('5');
    expect(found.length).toBeLessThanOrEqual(52);
  });
});
