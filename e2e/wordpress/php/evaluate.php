<?php
/**
 * Runs the PHP that comes on standard input, with the WordPress of the folder in SITE_ROOT loaded; what it prints is
 * the answer. With SITE_INSTALL set WordPress is not expected to be installed yet.
 */
$root = getenv( 'SITE_ROOT' );
// Without these WordPress takes the command line for a request that it can't make sense of.
$_SERVER['HTTP_HOST']       = 'wordpress.invalid';
$_SERVER['REQUEST_METHOD']  = 'GET';
$_SERVER['REQUEST_URI']     = '/';
$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
$_SERVER['REMOTE_ADDR']     = '127.0.0.1';
define( 'WP_SANDBOX_SCRAPING', true );
if ( getenv( 'SITE_INSTALL' ) ) {
	define( 'WP_INSTALLING', true );
}
require "$root/wp-load.php";
eval( stream_get_contents( STDIN ) );
