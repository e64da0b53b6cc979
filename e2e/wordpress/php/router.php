<?php
/**
 * What `php -S` runs for every request: counts it, fails where a test asks for that, then serves a file or WordPress.
 */
$site   = getenv( 'SITE_FOLDER' );
$prefix = getenv( 'SITE_PREFIX' );
$root   = realpath( $_SERVER['DOCUMENT_ROOT'] );
$path   = rawurldecode( (string) strtok( $_SERVER['REQUEST_URI'], '?' ) );

if ( '/_ready' === $path ) {
	echo $site;
	return;
}
file_put_contents( "$site/requests.log", "{$_SERVER['REQUEST_METHOD']} {$_SERVER['REQUEST_URI']}\n", FILE_APPEND | LOCK_EX );

require __DIR__ . '/failures.php';
if ( fail_as_asked( "$site/fail.json", $path ) ) {
	return;
}

$file = realpath( $root . $path );
if ( false !== $file && is_dir( $file ) && is_file( "$file/index.php" ) && str_ends_with( $path, '/' ) ) {
	$file .= '/index.php';
}
$is_inside = false !== $file && is_file( $file ) && str_starts_with( $file, "$root/" );
if ( $is_inside && ! str_ends_with( $file, '.php' ) && ! str_contains( $file, '/wp-content/database/' ) ) {
	require __DIR__ . '/static-file.php';
	send_static_file( $file );
	return;
}
if ( $prefix !== '' && $path !== $prefix && ! str_starts_with( $path, "$prefix/" ) ) {
	http_response_code( 404 );
	echo 'Nothing is here: the site is in a folder.';
	return;
}
$script = $is_inside && str_ends_with( $file, '.php' ) ? substr( $file, strlen( $root ) ) : "$prefix/index.php";
foreach ( array( 'SCRIPT_NAME', 'PHP_SELF' ) as $key ) {
	$_SERVER[ $key ] = $script;
}
$_SERVER['SCRIPT_FILENAME'] = $root . $script;
unset( $_SERVER['PATH_INFO'] );
chdir( dirname( $root . $script ) );
require $root . $script;
