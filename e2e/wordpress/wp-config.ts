export type PhpConstant = string | number | boolean;

export type WpConfig = {
	/** The site's home without a slash at the end. */
	home: string;
	/** Where fail.json and the logs are. */
	siteFolder: string;
	hasFloodCheck: boolean;
	constants?: Record<string, PhpConstant>;
};

/** The text of a wp-config.php: nothing but the visitor makes it do anything, and it asks nobody outside. */
export function buildWpConfig({ home, siteFolder, hasFloodCheck, constants = {} }: WpConfig): string {
	const secrets = ["AUTH", "SECURE_AUTH", "LOGGED_IN", "NONCE"].flatMap((name) => [`${name}_KEY`, `${name}_SALT`]);
	const all: Record<string, PhpConstant> = {
		DB_NAME: "wordpress",
		DB_USER: "",
		DB_PASSWORD: "",
		DB_HOST: "",
		DB_CHARSET: "utf8mb4",
		DB_COLLATE: "",
		WP_HOME: home,
		WP_SITEURL: home,
		SITE_FOLDER: siteFolder,
		SITE_HAS_FLOOD_CHECK: hasFloodCheck,
		WP_HTTP_BLOCK_EXTERNAL: true,
		DISABLE_WP_CRON: true,
		AUTOMATIC_UPDATER_DISABLED: true,
		// Application passwords work without https in this one.
		WP_ENVIRONMENT_TYPE: "local",
		WP_DEBUG: false,
		WP_POST_REVISIONS: false,
		...Object.fromEntries(secrets.map((name) => [name, `not a secret: ${name}`])),
		...constants,
	};
	const lines = Object.entries(all).map(([name, value]) => `define( '${name}', ${phpLiteral(value)} );`);
	return `<?php
${lines.join("\n")}
$table_prefix = 'wp_';
if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}
require_once ABSPATH . 'wp-settings.php';
`;
}

function phpLiteral(value: PhpConstant): string {
	return typeof value === "string" ? `'${value.replaceAll(/['\\]/g, "\\$&")}'` : String(value);
}
