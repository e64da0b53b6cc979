/** Something written to harm whoever shows it. */
export type Attack = {
	/** Unique within its corpus. */
	name: string;
	/** Where it is from: "own", "dompurify-expect". */
	corpus: string;
	html: string;
};
