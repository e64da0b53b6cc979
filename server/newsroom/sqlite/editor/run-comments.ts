import { DatabaseProblem } from "../database/database-problem.ts";
import { openDatabase } from "../database/open-database.ts";
import { type CommentStore, createCommentStore, type Done, MOST_PINNED } from "./comment-store.ts";
import { formatComment, formatTable } from "./format-comments.ts";
import { type Command, type CommentStatus, parseCommand } from "./parse-command.ts";
import { terminalSafe } from "./terminal-text.ts";

export const HELP = `The editor's tool for readers' comments. It works while the server runs.

  npm run comments -- list [--held | --spam | --reported | --all] [--story SLUG] [--limit N]
                             the newest first; without a choice all but spam
  npm run comments -- show ID
                             one comment whole, with its writer's e-mail address
                             and what readers have reported of it
  npm run comments -- approve ID…
                             what was reported of it is done with
  npm run comments -- hold ID…
                             takes it out of sight until it is approved
  npm run comments -- spam ID…
  npm run comments -- delete ID…
                             for good; replies to it stay and move up in the thread
  npm run comments -- dismiss ID…
                             what was reported is done with, the comment stays as it is
  npm run comments -- pin ID…
  npm run comments -- unpin ID…
                             at the head of its discussion; ${MOST_PINNED} of a story at most

DATA_DIR says where the data lies, as for the server; .broadsheet/ in the project if it is not set.`;

/** What is printed, and the exit code: 0 done, 1 could not be done, 2 not understood. */
export type Run = { code: 0 | 1 | 2; output?: string; error?: string };

/** Runs one command. `columns`: how wide the terminal is. */
export function runComments(words: readonly string[], dataFolder: string, columns: number): Run {
	const command = parseCommand(words);
	if (command.kind === "help") return { code: 0, output: HELP };
	if (command.kind === "mistake") {
		return { code: 2, error: `${terminalSafe(command.sentence)}\nnpm run comments -- --help shows how.` };
	}
	try {
		const database = openDatabase(dataFolder, { mustExist: true });
		try {
			return runCommand(command, createCommentStore(database), columns);
		} finally {
			database.close();
		}
	} catch (error) {
		if (error instanceof DatabaseProblem) return { code: 1, error: error.message };
		return { code: 1, error: `The database could not be changed: ${(error as Error).message}.` };
	}
}

function runCommand(
	command: Exclude<Command, { kind: "help" | "mistake" }>,
	store: CommentStore,
	columns: number,
): Run {
	switch (command.kind) {
		case "list":
			return runList(command, store, columns);
		case "show": {
			const comment = store.find(command.id);
			if (!comment) return failed({ kind: "missing", id: command.id });
			return { code: 0, output: formatComment(comment, store.reportsOf(command.id)) };
		}
		case "mark":
			return report(store.mark(command.ids, command.status), command.ids, WORDS[command.status]);
		case "delete":
			return report(store.delete(command.ids), command.ids, "Deleted");
		case "dismiss":
			return report(store.dismissReports(command.ids), command.ids, "Reports dismissed");
		case "pin":
			return report(store.pin(command.ids), command.ids, "Pinned");
		case "unpin":
			return report(store.unpin(command.ids), command.ids, "Unpinned");
		default:
			return command satisfies never;
	}
}

const WORDS: Record<CommentStatus, string> = { approved: "Approved", held: "Held", spam: "Marked as spam" };

function runList(command: Extract<Command, { kind: "list" }>, store: CommentStore, columns: number): Run {
	if (command.story !== undefined && !store.hasStory(command.story)) {
		return { code: 1, error: `There is no story "${terminalSafe(command.story)}".` };
	}
	const { comments, total } = store.list(command);
	if (total === 0) return { code: 0, output: "No such comments." };
	const rest = total > comments.length ? `\n${comments.length} of ${total}; --limit ${total} shows all.` : "";
	return { code: 0, output: formatTable(comments, columns) + rest };
}

function report(done: Done, ids: readonly number[], word: string): Run {
	if (done.kind !== "done") return failed(done);
	return { code: 0, output: `${word}: ${ids.join(", ")}` };
}

function failed({ kind, id }: Exclude<Done, { kind: "done" }>): Run {
	const sentences = {
		missing: `There is no comment ${id}; nothing was changed.`,
		"not-approved": `Comment ${id} is not approved, and so nobody can see it; nothing was changed.`,
		"not-reported": `No reader has reported comment ${id}, or it was dealt with; nothing was changed.`,
		"too-many": `A story has ${MOST_PINNED} pinned comments at most, and that of comment ${id} would have more; nothing was changed.`,
	};
	return { code: 1, error: sentences[kind] };
}
