import { useEffect, useState } from "react";

/** The JSON at an address, once it is here; what was there for another address is forgotten. */
export function useJson<Value>(address: string): Value | undefined {
	const [answer, setAnswer] = useState<{ address: string; value: Value }>();
	useEffect(() => {
		let isWanted = true;
		fetch(address)
			.then((response) => response.json())
			.then((value: Value) => {
				if (isWanted) setAnswer({ address, value });
			});
		return () => {
			isWanted = false;
		};
	}, [address]);
	return answer?.address === address ? answer.value : undefined;
}
