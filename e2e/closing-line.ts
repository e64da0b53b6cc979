import type { Reporter, TestCase } from "@playwright/test/reporter";

/** Ends a run with the plain line that tools and people look for. */
export default class ClosingLine implements Reporter {
	private readonly outcomes = new Map<string, TestCase>();

	onTestEnd(test: TestCase): void {
		this.outcomes.set(test.id, test);
	}

	onEnd(): void {
		const tests = [...this.outcomes.values()];
		const passed = tests.filter((test) => test.outcome() === "expected").length;
		console.log(`\n${passed} passed, ${tests.length - passed} failed`);
	}

	printsToStdio(): boolean {
		return true;
	}
}
