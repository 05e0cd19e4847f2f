import { foldText } from '../domain/fold.js';
import { PINPOINT_PARTS, type Pinpoint, type PinpointPart } from '../domain/mention.js';

const STEPS: Readonly<Record<PinpointPart, string>> = {
  part: 'phan',
  chapter: 'chuong',
  section: 'muc',
  article: 'dieu',
  clause: 'khoan',
  point: 'diem',
  paragraph: 'doan',
  appendix: 'phu-luc',
};

/** Returns the provision path of a pinpoint, outermost step first: `dieu-5/khoan-2/diem-a`; đ gives `dd`, so that it is not d. */
export const pinpointPath = (pinpoint: Pinpoint): string =>
  PINPOINT_PARTS.flatMap((part) => {
    const value = pinpoint[part];
    return value === undefined ? [] : [[STEPS[part], slug(value)].filter(Boolean).join('-')];
  }).join('/');

const slug = (value: string): string => foldText(value.replace(/[đĐ]/g, 'dd')).replace(/ /g, '-');
