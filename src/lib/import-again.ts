const broughtAgain = new Map<string, Promise<unknown>>();

/**
 * Code that is brought when it is wanted. A browser keeps in mind that a module could not be had, and does not ask again
 * for it while the page stands; under another address it does. Throws what `importing` throws, where that names no address.
 */
export async function importAgain<Module>(importing: () => Promise<Module>): Promise<Module> {
	try {
		return await importing();
	} catch (error) {
		const [address] = /https?:\/\/\S+\.js/.exec(String(error)) ?? [];
		if (!address) throw error;
		// Once it is here, it is the same module for all.
		const coming = broughtAgain.get(address) ?? import(/* @vite-ignore */ `${address}?again=${Date.now()}`);
		broughtAgain.set(address, coming);
		coming.catch(() => broughtAgain.delete(address));
		return coming as Promise<Module>;
	}
}
