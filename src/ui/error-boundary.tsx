import { Component, type ReactNode } from "react";

type Props = { instead: ReactNode; children: ReactNode; onFault?: () => void };

/** Keeps a fault in its own box: `instead` stands where the part that failed would have. React says so in the console. */
export class ErrorBoundary extends Component<Props, { hasFailed: boolean }> {
	override state = { hasFailed: false };

	static getDerivedStateFromError() {
		return { hasFailed: true };
	}

	override componentDidCatch() {
		this.props.onFault?.();
	}

	override render() {
		return this.state.hasFailed ? this.props.instead : this.props.children;
	}
}
