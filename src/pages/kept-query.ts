import { queryOptions } from "@tanstack/react-query";
import { readKept } from "../offline/kept-database.ts";

/** Everything that is on this device. */
export const keptQuery = queryOptions({
	queryKey: ["kept"],
	queryFn: readKept,
	staleTime: 0,
	gcTime: 0,
});
