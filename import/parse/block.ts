/** What the readers of the text formats cut a file into, so that dates are read in one place for all of them. */
export interface Block {
  /** The paragraph's text, exactly; for formats with markup, as it is rendered. */
  readonly text: string;
  /** Line of its first character in the file, from 1. */
  readonly line: number;
  /** 1 to 6 where the markup says that it is a heading, else null. */
  readonly level: number | null;
  /** True where more than one empty line stands before it: the paragraph is set apart from what precedes it. */
  readonly apart: boolean;
}

/** The blocks of a file and what its markup says of the whole. */
export interface Page {
  readonly blocks: readonly Block[];
  /** Title that the markup gives (`<title>`, front matter), else null. */
  readonly title: string | null;
  /** Subject year that the markup gives, else null. */
  readonly year: number | null;
}

/** Characters of a paragraph or line; a longer one is no milestone that a person wrote, and is reported instead of read. */
export const longestParagraph = 100_000;
