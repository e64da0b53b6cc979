import type { BenchStory } from "../../peer.ts";

/** The JSON that the app asks for. */
export type SpaCard = Pick<BenchStory, "slug" | "path" | "headline" | "standfirst" | "day" | "published" | "picture">;
export type SpaStory = Omit<BenchStory, "similar"> & { similar: SpaCard[] };
export type SpaList = { name: string; stories: SpaCard[] };
