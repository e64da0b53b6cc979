/** Why an import can't go on, as one sentence for a terminal. */
export class ImportProblem extends Error {
	override readonly name = "ImportProblem";
}
