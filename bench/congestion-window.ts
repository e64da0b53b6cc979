/** Segments that may be under way at the beginning (RFC 6928). */
const FIRST = 10;

/** How much one side of a TCP connection may have under way: more with each byte that the other side has confirmed. */
export class CongestionWindow {
	private size: number;
	private underWay = 0;
	private waiting: (() => void) | undefined;

	constructor(segment: number) {
		this.size = FIRST * segment;
	}

	/** Resolves when so many bytes may be sent; one caller at a time. */
	async reserve(bytes: number): Promise<void> {
		while (this.underWay > 0 && this.underWay + bytes > this.size) {
			await new Promise<void>((resolve) => {
				this.waiting = resolve;
			});
		}
		this.underWay += bytes;
	}

	acknowledge(bytes: number): void {
		this.underWay -= bytes;
		this.size += bytes;
		const { waiting } = this;
		this.waiting = undefined;
		waiting?.();
	}
}
