import Link from "next/link";
import "../blog.css";
import { name } from "../parts/edition.js";

export const metadata = {
	metadataBase: new URL("https://blog.example"),
	title: name,
	description: `The newest stories of ${name}`,
	icons: { icon: "data:," },
};

export default function Layout({ children }) {
	return (
		<html lang="en">
			<body>
				<header className="site">
					<Link href="/">{name}</Link>
				</header>
				<main>{children}</main>
				<footer className="site">
					<Link href="/">{name}</Link>
				</footer>
			</body>
		</html>
	);
}
