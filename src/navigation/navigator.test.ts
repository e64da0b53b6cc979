import { beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { createNavigator, createStillNavigator, type Opened } from "./navigator.ts";

type TestPage = { name: string; isKept: boolean; failure?: string; refresh?: () => void };

const page = (name: string, over: Partial<TestPage> = {}): TestPage => ({
	name,
	isKept: name.startsWith("/list"),
	...over,
});

/** A navigator at /list/1/ whose pages are named for their paths, and what it was asked to open. */
function start(open?: (pathname: string) => Promise<Opened<TestPage>> | undefined) {
	history.replaceState(null, "", "/list/1/");
	vi.stubGlobal("scrollTo", () => {});
	vi.stubGlobal("requestIdleCallback", (work: () => void) => setTimeout(work));
	const asked: string[] = [];
	const navigator = createNavigator<TestPage>(async ({ pathname, search }) => {
		asked.push(pathname + search);
		return (await open?.(pathname)) ?? { kind: "page", page: page(pathname) };
	}, page("/list/1/"));
	onTestFinished(() => navigator.stop());
	const arrived = (name: string) => vi.waitFor(() => expect(navigator.state().current.page.name).toBe(name));
	const drawn = () => navigator.state().entries.map((entry) => entry.page.name);
	return { navigator, asked, arrived, drawn };
}

beforeEach(() => sessionStorage.clear());

describe("createNavigator", () => {
	it("changes the address only when the page can be drawn", async () => {
		const { promise, resolve } = Promise.withResolvers<Opened<TestPage>>();
		const { navigator, arrived } = start(() => promise);
		navigator.router.push("/story/");
		await vi.waitFor(() => expect(navigator.state().isWaiting).toBe(true));
		expect(location.pathname).toBe("/list/1/");
		expect(navigator.state().current.page.name).toBe("/list/1/");
		resolve({ kind: "page", page: page("/story/") });
		await arrived("/story/");
		expect(location.pathname).toBe("/story/");
		expect(navigator.state()).toMatchObject({ isWaiting: false, move: "PUSH" });
	});

	it("goes where the last of several taps leads", async () => {
		const slow = Promise.withResolvers<Opened<TestPage>>();
		const { navigator, arrived } = start((pathname) => (pathname === "/slow/" ? slow.promise : undefined));
		navigator.router.push("/slow/");
		navigator.router.push("/fast/");
		await arrived("/fast/");
		slow.resolve({ kind: "page", page: page("/slow/") });
		await slow.promise;
		await Promise.resolve();
		expect(navigator.state().current.page.name).toBe("/fast/");
		expect(location.pathname).toBe("/fast/");
	});

	it("keeps a list drawn behind the page, and comes back to it without asking", async () => {
		const { navigator, asked, arrived, drawn } = start();
		navigator.router.push("/story/");
		await arrived("/story/");
		expect(drawn()).toEqual(["/list/1/", "/story/"]);
		history.back();
		await arrived("/list/1/");
		expect(asked).toEqual(["/story/"]);
		await vi.waitFor(() => expect(drawn()).toEqual(["/list/1/"]));
		expect(navigator.state().move).toBe("POP");
	});

	it("lets a list that is shown again ask for what is old by now, after the frame", async () => {
		const refresh = vi.fn();
		const { navigator, arrived } = start(async (pathname) => ({ kind: "page", page: page(pathname, { refresh }) }));
		navigator.router.push("/list/2/");
		await arrived("/list/2/");
		navigator.router.push("/list/2/#note");
		await vi.waitFor(() => expect(location.hash).toBe("#note"));
		navigator.router.push("/story/");
		await arrived("/story/");
		expect(refresh).not.toHaveBeenCalled();
		history.back();
		await arrived("/list/2/");
		await vi.waitFor(() => expect(refresh).toHaveBeenCalledOnce());
	});

	it("keeps the last lists only", async () => {
		const { navigator, arrived, drawn } = start();
		for (const name of ["/list/2/", "/list/3/", "/list/4/", "/story/"]) {
			navigator.router.push(name);
			await arrived(name);
		}
		expect(drawn()).toEqual(["/list/2/", "/list/3/", "/list/4/", "/story/"]);
	});

	it("takes a place within the page for the same page", async () => {
		const { navigator, asked } = start();
		const { current } = navigator.state();
		navigator.router.push("/list/1/#note");
		await vi.waitFor(() => expect(location.hash).toBe("#note"));
		expect(navigator.state().current).toBe(current);
		expect(navigator.state().location.hash).toBe("#note");
		expect(asked).toEqual([]);
	});

	it("adds no place to the history for the address that is open", async () => {
		const { navigator } = start();
		const { length } = history;
		navigator.router.push("/list/1/");
		await vi.waitFor(() => expect(navigator.state().move).toBe("REPLACE"));
		expect(history).toHaveLength(length);
	});

	it("follows what has moved", async () => {
		const { navigator, arrived } = start(async (pathname) =>
			pathname === "/old/" ? { kind: "moved", to: "/new/" } : { kind: "page", page: page(pathname) },
		);
		navigator.router.push("/old/");
		await arrived("/new/");
		expect(location.pathname).toBe("/new/");
	});

	it("asks anew for what could not be had", async () => {
		let isBroken = true;
		const { navigator, asked, arrived } = start(async (pathname) => ({
			kind: "page",
			page: isBroken ? page("failed", { failure: "offline" }) : page(pathname),
		}));
		navigator.router.push("/list/2/");
		await arrived("failed");
		isBroken = false;
		await navigator.reload();
		await arrived("/list/2/");
		expect(asked).toEqual(["/list/2/", "/list/2/"]);
	});

	it("remembers how far down a place was read, over a reload", async () => {
		const { navigator, arrived } = start();
		const place = navigator.state().location;
		vi.stubGlobal("scrollY", 1200.4);
		navigator.router.push("/story/");
		await arrived("/story/");
		expect(navigator.scrollOf(place)).toBe(1200);
		window.dispatchEvent(new Event("pagehide"));
		expect(history.scrollRestoration).toBe("auto");
		expect(start().navigator.scrollOf(place)).toBe(1200);
	});

	it("draws in slices what a tap opens, and whole what the way back or a place within it asks for", async () => {
		const { navigator, arrived } = start();
		const isInSlices = () => navigator.state().current.isInSlices;
		expect(isInSlices()).toBe(false);
		navigator.router.push("/story/");
		await arrived("/story/");
		expect(isInSlices()).toBe(true);
		navigator.router.push("/other/#comment-3");
		await arrived("/other/");
		expect(isInSlices()).toBe(false);
		history.back();
		await arrived("/story/");
		expect(isInSlices()).toBe(false);
	});
});

describe("createStillNavigator", () => {
	it("stays where it is", async () => {
		const place = { pathname: "/", search: "", hash: "", key: "first", state: null };
		const navigator = createStillNavigator(place, page("/"));
		navigator.router.push("/story/");
		await navigator.reload();
		expect(navigator.state()).toMatchObject({ location: place, current: { page: { name: "/" } }, isWaiting: false });
		expect(navigator.router.createHref({ pathname: "/a/", search: "?b=1", hash: "#c" })).toBe("/a/?b=1#c");
	});
});
