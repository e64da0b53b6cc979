import type { Link } from "./profiles.ts";
import { type Shaper, startShaper } from "./shaper.ts";
import type { Subject } from "./subject.ts";

/** Puts a shaper before each peer. The flags make the browser go through them, at the addresses that the peers have. */
export async function startShapers(
	subjects: readonly Subject[],
	link: Link,
): Promise<{ flags: string[]; stop(): Promise<void> }> {
	const shapers: Shaper[] = [];
	const rules: string[] = [];
	for (const { origin } of subjects) {
		const port = Number(new URL(origin).port);
		const shaper = await startShaper(port, link);
		shapers.push(shaper);
		rules.push(`MAP 127.0.0.1:${port} 127.0.0.1:${shaper.port}`);
	}
	return {
		flags: [`--host-resolver-rules=${rules.join(", ")}`],
		stop: async () => {
			for (const shaper of shapers) await shaper.stop();
		},
	};
}
