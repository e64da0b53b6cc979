import type { QueryClient } from "@tanstack/react-query";
import type { Discussion } from "../model/discussion.ts";
import type { Story } from "../model/story.ts";

/** What a password has opened. */
export type Opened = { story: Story; discussion: Discussion };

const OPENED = "opened";

/**
 * Keeps what a password has opened, with this tab and until it is closed: asked for again, the newsroom would give the
 * locked story. Nothing of it is ever written to the device, and the password is not in it.
 */
export function keepOpened(client: QueryClient, path: string, { story, discussion }: Opened): void {
	client.setQueryData<Opened>([OPENED, path], { story, discussion });
}

export function openedStory(client: QueryClient, path: string): Opened | undefined {
	return client.getQueryData<Opened>([OPENED, path]);
}

/** Nobody looks at these entries themselves, which must not be taken for nobody needing them. */
export function holdOpened(client: QueryClient): void {
	client.setQueryDefaults([OPENED], { gcTime: Number.POSITIVE_INFINITY });
}
