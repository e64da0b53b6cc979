/* Read by prepare-site.ts and run by evaluate.php: hence no opening tag. */
require_once ABSPATH . 'wp-admin/includes/upgrade.php';

wp_install( 'The Test Post', 'editor', 'editor@paper.invalid', true, '', 'password', 'en_GB' );

$options = array(
	'blogdescription'               => 'Small &amp; true',
	'timezone_string'               => 'Europe/London',
	'WPLANG'                        => '',
	'thread_comments'               => 1,
	'thread_comments_depth'         => 5,
	'comment_moderation'            => 0,
	'comment_previously_approved'   => 0,
	'require_name_email'            => 1,
	'show_comments_cookies_opt_in'  => 1,
	'close_comments_for_old_posts'  => 0,
	'default_pingback_flag'         => 0,
	'default_ping_status'           => 'closed',
	'uploads_use_yearmonth_folders' => 1,
	'posts_per_page'                => 10,
);
foreach ( $options as $name => $value ) {
	update_option( $name, $value );
}
foreach ( get_posts( array( 'post_type' => 'any', 'post_status' => 'any', 'numberposts' => -1 ) ) as $sample ) {
	wp_delete_post( $sample->ID, true );
}
foreach ( get_comments() as $sample ) {
	wp_delete_comment( $sample, true );
}
$wp_rewrite->set_permalink_structure( (string) getenv( 'SITE_PERMALINKS' ) );
flush_rewrite_rules( false );
