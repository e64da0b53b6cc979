import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { Order } from "./deployment-server.ts";

export type Deployments = {
	origin: string;
	/** Puts a build in the place of the one before, whose files are gone at once: the worst that a deployment can do. */
	deploy(builtFolder: string, settings?: { isOffline?: boolean }): Promise<void>;
	/** From now on the worker's address answers with a page of HTML. */
	hideWorker(): Promise<void>;
	stop(): Promise<void>;
};

/** Starts `deployment-server.ts` as a process of its own, with nothing deployed. */
export async function serveDeployments(): Promise<Deployments> {
	const server = fork(join(import.meta.dirname, "deployment-server.ts"), {
		env: { ...process.env, NODE_ENV: "production" },
		execArgv: [],
	});
	const [origin] = await once(server, "message");
	const tell = async (order: Order) => {
		const done = once(server, "message");
		server.send(order);
		await done;
	};
	return {
		origin,
		deploy: (builtFolder, { isOffline = true } = {}) => tell({ kind: "deploy", builtFolder, isOffline }),
		hideWorker: () => tell({ kind: "hide-worker" }),
		async stop() {
			const ended = once(server, "exit");
			server.disconnect();
			await ended;
		},
	};
}
