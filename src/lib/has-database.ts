/** Whether this device has a database of that name. A browser that does not tell (Firefox before 126) may have it. */
export async function hasDatabase(name: string): Promise<boolean> {
	if (!indexedDB.databases) return true;
	return (await indexedDB.databases()).some((database) => database.name === name);
}
