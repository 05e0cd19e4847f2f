import type { Page } from '../../store/legal-store.js';

/** Returns the rows of a page without their keysets, none for an absent page. */
export const pageRows = <T>(page: Page<T> | undefined): readonly T[] => page?.rows.map(({ row }) => row) ?? [];
