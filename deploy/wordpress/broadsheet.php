<?php
/**
 * Plugin Name:       Broadsheet
 * Description:       Makes this WordPress a good newsroom for Broadsheet: safe guest replies over REST, reply counts, conditional requests, and word of every change. Nothing to set up here, nothing on the front end.
 * Version:           1.0.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           GPL-2.0-or-later
 * License URI:       https://www.gnu.org/licenses/gpl-2.0.html
 *
 * Copy this one file into wp-content/mu-plugins/ (make the folder if it is not there). It is on from then on; take it
 * out again and WordPress is as it was. It makes no tables and has no settings page. What it can be told stands in
 * wp-config.php, all of it optional:
 *
 *   define( 'BROADSHEET_SECRET', '32 or more random characters, the same as HOOK_SECRET of Broadsheet' );
 *   define( 'BROADSHEET_URL', 'https://paper.example' );   // several readers: 'http://one:4173,http://two:4173'
 *
 * With the secret, Broadsheet can vouch for who sent a reply: without it all replies count as sent by one machine, and
 * WordPress takes one from it every 15 seconds. With both, Broadsheet hears of changes at once and not within a minute.
 *
 * What it does, in the order of this file:
 *   1. GET /wp-json/broadsheet/v1/status
 *   2. guest replies: POST /wp-json/wp/v2/comments, where the site itself takes comments from guests
 *   3. a reply sent twice under one key is stored once
 *   4. e-mails and the comment_post action for replies, as for those of the site's own form
 *   5. the fields reply_count and replies_open of posts and pages
 *   6. ETag, 304 and Cache-Control for anonymous reads
 *   7. POST to BROADSHEET_URL/hooks/changed when something public has changed
 *
 * A work derived from WordPress, this file alone is licensed under the GNU General Public License, version 2 or (at
 * your option) any later one. The rest of Broadsheet, which talks to WordPress over HTTP, is under the MIT licence.
 *
 * @package Broadsheet
 */

namespace Broadsheet;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

const VERSION  = '1.0.0';
const FEATURES = array( 'guest-replies', 'reply-keys', 'reply-counts', 'conditional-reads', 'change-pings' );

/** A signature is believed this many seconds before and after it was made. */
const SIGNATURE_LIFETIME = 300;
/** WordPress takes one comment of a sender in this many seconds (wp_throttle_comment_flood). */
const FLOOD_SECONDS = 15;
/** Who sends a reply under a key that is just being stored waits this many seconds for the first to be through. */
const KEY_WAIT = 5;
/** After this many seconds a key's lock is one that a crash has left behind. */
const KEY_LOCK_LIFETIME = 30;
/** The comment meta that holds the hash of a reply's key. */
const KEY_META = '_broadsheet_key';

/*
 * 1. Status. The namespace in the index of the REST API tells Broadsheet that this file is here.
 */

add_action( 'rest_api_init', __NAMESPACE__ . '\register_status' );

function register_status(): void {
	register_rest_route(
		'broadsheet/v1',
		'/status',
		array(
			'methods'             => 'GET',
			'callback'            => __NAMESPACE__ . '\build_status',
			'permission_callback' => '__return_true',
		)
	);
}

/**
 * What this file can do here. A request signed over an empty body also learns whether both sides have one secret.
 */
function build_status( \WP_REST_Request $request ): array {
	$is_signed = null !== $request->get_header( 'x_broadsheet_signature' );
	return array(
		'version'       => VERSION,
		'features'      => FEATURES,
		'guest_replies' => takes_guests(),
		'signature'     => $is_signed ? ( has_valid_signature( $request ) ? 'valid' : 'invalid' ) : 'none',
	);
}

function takes_guests(): bool {
	return ! get_option( 'comment_registration' );
}

/*
 * Signatures: "t=UNIX SECONDS,v1=HEX", HMAC-SHA256 by the shared secret over "SECONDS.BODY".
 */

/** The shared secret; '' where there is none, or one that could be guessed. */
function secret(): string {
	$secret = defined( 'BROADSHEET_SECRET' ) ? (string) BROADSHEET_SECRET : '';
	return strlen( $secret ) >= 16 ? $secret : '';
}

function sign( string $body, int $seconds ): string {
	return 't=' . $seconds . ',v1=' . hash_hmac( 'sha256', $seconds . '.' . $body, secret() );
}

function has_valid_signature( \WP_REST_Request $request ): bool {
	$header = (string) $request->get_header( 'x_broadsheet_signature' );
	if ( '' === secret() || ! preg_match( '/^t=(\d{1,12}),v1=[0-9a-f]{64}$/D', $header, $parts ) ) {
		return false;
	}
	$seconds = (int) $parts[1];
	return abs( time() - $seconds ) <= SIGNATURE_LIFETIME
		&& hash_equals( sign( (string) $request->get_body(), $seconds ), $header );
}

/*
 * 2. Guest replies. What WordPress leaves open over REST is closed here: dates of one's own choosing, answers to
 * comments that are not there, threads of any depth, another's e-mail address.
 */

add_filter( 'rest_allow_anonymous_comments', __NAMESPACE__ . '\allow_guests' );
add_filter( 'rest_pre_dispatch', __NAMESPACE__ . '\take_sender', 5, 3 );
add_filter( 'rest_preprocess_comment', __NAMESPACE__ . '\prepare_reply', 10, 2 );
add_filter( 'rest_pre_insert_comment', __NAMESPACE__ . '\judge_reply', 20, 2 );
add_filter( 'rest_request_after_callbacks', __NAMESPACE__ . '\answer_flood', 10, 3 );

/**
 * @param mixed $is_allowed
 */
function allow_guests( $is_allowed ): bool {
	return (bool) $is_allowed || takes_guests();
}

/**
 * Whether a request makes a comment for someone who may not set its fields at will. WordPress reads addresses loosely
 * ("/wp/v2/Comments" is one too), so where its own comments controller asks, the address is not looked at.
 */
function is_guest_comment( \WP_REST_Request $request ): bool {
	return 'POST' === $request->get_method() && empty( $request['id'] ) && ! current_user_can( 'moderate_comments' );
}

/** The same before WordPress has found the controller. */
function is_reply( \WP_REST_Request $request ): bool {
	return '/wp/v2/comments' === strtolower( rtrim( $request->get_route(), "/\n" ) ) && is_guest_comment( $request );
}

/**
 * Believes X-Broadsheet-Sender in a signed request: from here on the sender's address is that of the reader, not of
 * Broadsheet. WordPress's flood check and spam filters (Akismet) all look at REMOTE_ADDR. The signature is over the
 * body, which holds the reply's key: what is caught on the way and sent again with another address stores nothing.
 *
 * @param mixed $result
 * @return mixed
 */
function take_sender( $result, \WP_REST_Server $server, \WP_REST_Request $request ) {
	if ( null !== $result || ! is_reply( $request ) || ! has_valid_signature( $request ) ) {
		return $result;
	}
	$sender = trim( (string) $request->get_header( 'x_broadsheet_sender' ) );
	if ( false !== filter_var( $sender, FILTER_VALIDATE_IP ) ) {
		$_SERVER['REMOTE_ADDR'] = $sender;
	}
	return $result;
}

/**
 * Runs before WordPress looks for duplicates and floods, which go by date and address.
 *
 * @param array|\WP_Error $comment
 * @return array|\WP_Error
 */
function prepare_reply( $comment, \WP_REST_Request $request ) {
	if ( is_wp_error( $comment ) || ! is_guest_comment( $request ) ) {
		return $comment;
	}
	$comment['comment_date']     = current_time( 'mysql' );
	$comment['comment_date_gmt'] = current_time( 'mysql', true );
	$parent = find_parent( (int) ( $comment['comment_parent'] ?? 0 ), (int) ( $comment['comment_post_ID'] ?? 0 ) );
	if ( is_wp_error( $parent ) ) {
		return $parent;
	}
	$comment['comment_parent'] = $parent;
	return $comment;
}

/**
 * Which comment a reply stands under. In a thread that is as deep as the site shows them, a reply stands beside what
 * it answers.
 *
 * @return int|\WP_Error
 */
function find_parent( int $parent_id, int $post_id ) {
	if ( 0 === $parent_id ) {
		return 0;
	}
	$parent = get_comment( $parent_id );
	if ( ! $parent || '1' !== (string) $parent->comment_approved || (int) $parent->comment_post_ID !== $post_id ) {
		return new \WP_Error(
			'rest_comment_invalid_parent',
			'The comment that this one answers is not there.',
			array( 'status' => 400 )
		);
	}
	$deepest   = get_option( 'thread_comments' ) ? max( 1, (int) get_option( 'thread_comments_depth' ) ) : 1;
	$ancestors = array();
	for ( $comment = $parent; $comment; $comment = get_comment( (int) $comment->comment_parent ) ) {
		if ( in_array( (int) $comment->comment_ID, $ancestors, true ) ) {
			break;
		}
		$ancestors[] = (int) $comment->comment_ID;
		if ( 0 === (int) $comment->comment_parent ) {
			break;
		}
	}
	// From the root down: a reply at depth N has N - 1 above it.
	$ancestors = array_reverse( $ancestors );
	$above     = min( count( $ancestors ), $deepest - 1 );
	return $above > 0 ? $ancestors[ $above - 1 ] : 0;
}

/**
 * Runs when WordPress and its spam filters have come to their opinion (comment_approved: 1, 0, 'spam', 'trash').
 *
 * @param array|\WP_Error $comment
 * @return array|\WP_Error
 */
function judge_reply( $comment, \WP_REST_Request $request ) {
	if ( is_wp_error( $comment ) || ! is_guest_comment( $request ) ) {
		return $comment;
	}
	$nickname = $request->get_param( 'nickname' );
	if ( null !== $nickname && '' !== $nickname ) {
		// No person sees this field.
		$comment['comment_approved'] = 'spam';
	} elseif ( is_impersonation( $comment ) && '1' === (string) $comment['comment_approved'] ) {
		$comment['comment_approved'] = 0;
	}
	$key = reply_key( $request );
	if ( '' !== $key ) {
		$comment['comment_meta'][ KEY_META ] = $key;
	}
	return $comment;
}

/** A guest who gives the e-mail address of someone who is registered here may be them: a person decides. */
function is_impersonation( array $comment ): bool {
	$email = (string) ( $comment['comment_author_email'] ?? '' );
	return empty( $comment['user_id'] ) && '' !== $email && false !== email_exists( $email );
}

/**
 * WordPress answers 429 to its own form, 400 over REST.
 *
 * @param mixed $response
 * @param mixed $handler
 * @return mixed
 */
function answer_flood( $response, $handler, \WP_REST_Request $request ) {
	if ( ! is_wp_error( $response ) || 'comment_flood' !== $response->get_error_code() ) {
		return $response;
	}
	$response->add_data( array( 'status' => 429 ), 'comment_flood' );
	$answer = rest_convert_error_to_response( $response );
	$answer->header( 'Retry-After', (string) FLOOD_SECONDS );
	return $answer;
}

/*
 * 3. Keys. A reply may be sent again when its answer was lost on the way: "broadsheet_key" in its body (8 to 128
 * characters) names it. The same key again on the same post gets the first answer again, 201 with the comment.
 */

add_filter( 'rest_pre_dispatch', __NAMESPACE__ . '\answer_known_key', 10, 3 );
add_filter( 'rest_request_after_callbacks', __NAMESPACE__ . '\end_key_lock', 99 );
add_action( 'shutdown', __NAMESPACE__ . '\end_key_lock' );

/** What a reply's key is kept as; '' for a reply without one. */
function reply_key( \WP_REST_Request $request ): string {
	$key = $request->get_param( 'broadsheet_key' );
	if ( ! is_string( $key ) || strlen( $key ) < 8 || strlen( $key ) > 128 ) {
		return '';
	}
	return hash( 'sha256', (int) $request->get_param( 'post' ) . ':' . $key );
}

/**
 * @param mixed $result
 * @return mixed
 */
function answer_known_key( $result, \WP_REST_Server $server, \WP_REST_Request $request ) {
	if ( null !== $result || ! is_reply( $request ) ) {
		return $result;
	}
	$key = reply_key( $request );
	if ( '' === $key ) {
		return $result;
	}
	// The first request may still be under way: a proxy asks a second server as soon as the first one breaks off.
	for ( $end = microtime( true ) + KEY_WAIT; ! take_key_lock( $key ); usleep( 50000 ) ) {
		if ( microtime( true ) > $end ) {
			$answer = new \WP_REST_Response( array( 'code' => 'broadsheet_in_progress', 'message' => 'This reply is being stored.' ), 503 );
			$answer->header( 'Retry-After', '2' );
			return $answer;
		}
	}
	$known = get_comments(
		array(
			'post_id'                   => (int) $request->get_param( 'post' ),
			'status'                    => 'any',
			'meta_key'                  => KEY_META,
			'meta_value'                => $key,
			'number'                    => 1,
			'orderby'                   => 'comment_ID',
			'order'                     => 'ASC',
			'update_comment_meta_cache' => false,
		)
	);
	if ( ! $known ) {
		return $result;
	}
	end_key_lock();
	$request->set_param( 'context', 'view' );
	$controller = new \WP_REST_Comments_Controller();
	$answer     = rest_ensure_response( $controller->prepare_item_for_response( $known[0], $request ) );
	$answer->set_status( 201 );
	$answer->header( 'Location', rest_url( 'wp/v2/comments/' . $known[0]->comment_ID ) );
	return $answer;
}

/** The name of the lock that this request holds, if any. */
function &held_lock(): string {
	static $name = '';
	return $name;
}

/**
 * A row of the options table whose name is unique, as in WP_Upgrader::create_lock: the database lets one request have
 * it, whatever server that runs on.
 */
function take_key_lock( string $key ): bool {
	global $wpdb;
	$name = 'broadsheet_lock_' . $key;
	$now  = time();
	// phpcs:disable WordPress.DB.DirectDatabaseQuery -- the options' own functions give nobody a row exclusively.
	$taken = $wpdb->query(
		$wpdb->prepare(
			"INSERT IGNORE INTO `$wpdb->options` (`option_name`, `option_value`, `autoload`) VALUES (%s, %s, 'no') /* LOCK */",
			$name,
			$now
		)
	);
	if ( ! $taken ) {
		$taken = $wpdb->query(
			$wpdb->prepare(
				"UPDATE `$wpdb->options` SET `option_value` = %s WHERE `option_name` = %s AND `option_value` < %s",
				$now,
				$name,
				$now - KEY_LOCK_LIFETIME
			)
		);
	}
	// phpcs:enable
	if ( $taken ) {
		$held = &held_lock();
		$held = $name;
	}
	return (bool) $taken;
}

/**
 * @param mixed $response
 * @return mixed
 */
function end_key_lock( $response = null ) {
	global $wpdb;
	$held = &held_lock();
	if ( '' !== $held ) {
		$wpdb->delete( $wpdb->options, array( 'option_name' => $held ) );
		$held = '';
	}
	return $response;
}

/*
 * 4. E-mails. Over REST WordPress tells nobody of a new comment. Its own e-mails to moderators and authors hang on the
 * comment_post action, as does what other plugins do; the action is what is missing.
 */

add_action( 'comment_post', __NAMESPACE__ . '\remember_announced', 0 );
add_action( 'rest_after_insert_comment', __NAMESPACE__ . '\announce_reply', 10, 3 );

/** Comments whose comment_post action has run in this request. */
function &announced(): array {
	static $ids = array();
	return $ids;
}

/**
 * @param int|string $comment_id
 */
function remember_announced( $comment_id ): void {
	$ids = &announced();

	$ids[ (int) $comment_id ] = true;
}

function announce_reply( \WP_Comment $comment, \WP_REST_Request $request, bool $is_new ): void {
	$id = (int) $comment->comment_ID;
	if ( ! $is_new || ! is_guest_comment( $request ) || isset( announced()[ $id ] ) ) {
		return;
	}
	$approved = $comment->comment_approved;
	$data     = wp_slash( $comment->to_array() );
	/** This action is documented in wp-includes/comment.php (wp_new_comment). */
	do_action( 'comment_post', $id, is_numeric( $approved ) ? (int) $approved : $approved, $data );
}

/*
 * 5. Fields of posts and pages.
 */

add_action( 'rest_api_init', __NAMESPACE__ . '\register_fields' );

function register_fields(): void {
	$types = array( 'post', 'page' );
	register_rest_field(
		$types,
		'reply_count',
		array(
			'get_callback' => __NAMESPACE__ . '\count_replies',
			'schema'       => array(
				'description' => 'How many comments are published, without pingbacks and trackbacks.',
				'type'        => 'integer',
				'context'     => array( 'view', 'edit', 'embed' ),
				'readonly'    => true,
			),
		)
	);
	register_rest_field(
		$types,
		'replies_open',
		array(
			'get_callback' => __NAMESPACE__ . '\are_replies_open',
			'schema'       => array(
				'description' => 'Whether a guest may reply now: not closed, not too old, no registration asked for.',
				'type'        => 'boolean',
				'context'     => array( 'view', 'edit', 'embed' ),
				'readonly'    => true,
			),
		)
	);
}

function count_replies( array $post ): int {
	// Counts pingbacks too, so it is only good for telling that there is nothing to count.
	if ( 0 === (int) get_comments_number( $post['id'] ) ) {
		return 0;
	}
	return (int) get_comments(
		array(
			'post_id' => $post['id'],
			'status'  => 'approve',
			'type'    => 'comment',
			'count'   => true,
		)
	);
}

function are_replies_open( array $post ): bool {
	return takes_guests() && 'publish' === get_post_status( $post['id'] ) && comments_open( $post['id'] );
}

/*
 * 6. Conditional requests. WordPress sends no validator and no Cache-Control with what anyone may read.
 */

add_filter( 'rest_post_dispatch', __NAMESPACE__ . '\allow_keeping', 99, 3 );
add_filter( 'rest_pre_echo_response', __NAMESPACE__ . '\answer_not_modified', 99, 3 );

/** Whether the answer to a request is the same for everyone. A visitor's cookies may open what a password protects. */
function is_public_read( \WP_REST_Request $request ): bool {
	if ( ! in_array( $request->get_method(), array( 'GET', 'HEAD' ), true ) || is_user_logged_in() ) {
		return false;
	}
	if ( 0 !== strpos( $request->get_route(), '/wp/v2/' ) || null !== $request->get_param( 'password' ) ) {
		return false;
	}
	foreach ( array_keys( $_COOKIE ) as $name ) {
		if ( preg_match( '/^(wp-postpass_|wordpress_logged_in_|comment_author_)/', (string) $name ) ) {
			return false;
		}
	}
	return true;
}

/**
 * @param mixed $response
 * @return mixed
 */
function allow_keeping( $response, \WP_REST_Server $server, \WP_REST_Request $request ) {
	if ( $response instanceof \WP_REST_Response && 200 === $response->get_status() && is_public_read( $request ) ) {
		$given = array_change_key_case( $response->get_headers() );
		if ( ! isset( $given['cache-control'] ) ) {
			$response->header( 'Cache-Control', 'public, max-age=60, stale-while-revalidate=600' );
		}
	}
	return $response;
}

/**
 * Only here is the answer whole: what is embedded comes after rest_post_dispatch. Headers are set but not yet sent.
 *
 * @param mixed $result
 * @return mixed null: no body
 */
function answer_not_modified( $result, \WP_REST_Server $server, \WP_REST_Request $request ) {
	if ( null === $result || 200 !== http_response_code() || headers_sent() || ! is_public_read( $request ) ) {
		return $result;
	}
	// A list's totals are part of it.
	$totals = preg_grep( '/^(X-WP-Total|X-WP-TotalPages|Link):/i', headers_list() );
	$json   = wp_json_encode( array( $result, array_values( $totals ) ) );
	if ( false === $json ) {
		return $result;
	}
	$etag = 'W/"' . substr( hash( 'sha256', $json ), 0, 32 ) . '"';
	header( 'ETag: ' . $etag );
	// Apache marks the tag of what it has packed ("…-gzip") and does not take the mark off again.
	$asked = str_replace( array( '-gzip"', '-br"' ), '"', (string) $request->get_header( 'if_none_match' ) );
	if ( '*' === trim( $asked ) || false !== strpos( $asked, substr( $etag, 2 ) ) ) {
		status_header( 304 );
		return null;
	}
	return $result;
}

/*
 * 7. Word of changes. One POST to each reader at the end of a request that changed something which anyone can see,
 * however much it changed. Nobody waits for the answer; a reader that misses it finds out within a minute by itself.
 */

watch_changes();

function watch_changes(): void {
	add_action( 'transition_post_status', __NAMESPACE__ . '\note_post_status', 10, 3 );
	add_action( 'before_delete_post', __NAMESPACE__ . '\note_post' );
	add_action( 'set_object_terms', __NAMESPACE__ . '\note_post' );
	add_action( 'added_post_meta', __NAMESPACE__ . '\note_post_meta', 10, 3 );
	add_action( 'updated_post_meta', __NAMESPACE__ . '\note_post_meta', 10, 3 );
	add_action( 'deleted_post_meta', __NAMESPACE__ . '\note_post_meta', 10, 3 );
	add_action( 'wp_insert_comment', __NAMESPACE__ . '\note_comment', 10, 2 );
	add_action( 'edit_comment', __NAMESPACE__ . '\note_comment' );
	add_action( 'transition_comment_status', __NAMESPACE__ . '\note_comment_status', 10, 3 );
	foreach ( array( 'created_term', 'edited_term', 'delete_term' ) as $action ) {
		add_action( $action, __NAMESPACE__ . '\note_term', 10, 3 );
	}
	foreach ( array( 'edit_attachment', 'delete_attachment', 'profile_update', 'deleted_user', 'switch_theme' ) as $action ) {
		add_action( $action, __NAMESPACE__ . '\note_site' );
	}
	foreach ( array( 'blogname', 'blogdescription', 'home', 'siteurl', 'site_icon', 'permalink_structure', 'category_base', 'tag_base', 'sticky_posts', 'WPLANG', 'timezone_string', 'gmt_offset', 'comment_registration', 'close_comments_for_old_posts', 'close_comments_days_old' ) as $option ) {
		add_action( 'update_option_' . $option, __NAMESPACE__ . '\note_site' );
	}
	add_action( 'shutdown', __NAMESPACE__ . '\send_pings', PHP_INT_MAX );
}

/** What has changed in this request: post ids (0: the site) to events. */
function &changes(): array {
	static $changes = array();
	return $changes;
}

/** Takes note that a post (0: anything) has changed: 'story', 'discussion' or 'site'. */
function note_change( string $event, int $post_id = 0 ): void {
	$changes = &changes();

	$changes[ $post_id ][ $event ] = true;
}

function note_site(): void {
	note_change( 'site' );
}

/**
 * @param mixed $new_status
 * @param mixed $old_status
 */
function note_post_status( $new_status, $old_status, \WP_Post $post ): void {
	if ( in_array( 'publish', array( $new_status, $old_status ), true ) && is_post_type_viewable( $post->post_type ) ) {
		note_change( 'story', (int) $post->ID );
	}
}

/**
 * @param int|string $post_id
 */
function note_post( $post_id ): void {
	$post = get_post( (int) $post_id );
	if ( $post ) {
		note_post_status( $post->post_status, $post->post_status, $post );
	}
}

/**
 * @param mixed      $meta_id
 * @param int|string $post_id
 * @param mixed      $name
 */
function note_post_meta( $meta_id, $post_id, $name ): void {
	if ( '_thumbnail_id' === $name ) {
		note_post( $post_id );
	} elseif ( '_wp_attachment_image_alt' === $name ) {
		note_site();
	}
}

/**
 * @param mixed $term_id
 * @param mixed $term_taxonomy_id
 * @param mixed $taxonomy
 */
function note_term( $term_id, $term_taxonomy_id, $taxonomy ): void {
	if ( is_taxonomy_viewable( (string) $taxonomy ) ) {
		note_site();
	}
}

/**
 * @param int|string $comment_id
 */
function note_comment( $comment_id ): void {
	$comment = get_comment( (int) $comment_id );
	if ( $comment && '1' === (string) $comment->comment_approved ) {
		note_change( 'discussion', (int) $comment->comment_post_ID );
	}
}

/**
 * @param mixed $new_status
 * @param mixed $old_status
 */
function note_comment_status( $new_status, $old_status, \WP_Comment $comment ): void {
	if ( in_array( 'approved', array( $new_status, $old_status ), true ) ) {
		note_change( 'discussion', (int) $comment->comment_post_ID );
	}
}

/** Where the readers are, without slashes at the end. */
function reader_urls(): array {
	$urls = defined( 'BROADSHEET_URL' ) ? explode( ',', (string) BROADSHEET_URL ) : array();
	return array_filter( array_map( fn( $url ) => untrailingslashit( trim( $url ) ), $urls ) );
}

/**
 * The message on what has changed. One post is named by its id; when it was more, everything is asked again.
 *
 * @param array $changes as changes() gives them
 * @return array{event: string, post?: int, at: string}
 */
function build_ping( array $changes ): array {
	$ids  = array_keys( $changes );
	$ping = array( 'event' => 'site-changed' );
	if ( 1 === count( $ids ) && 0 !== $ids[0] ) {
		$ping['event'] = isset( $changes[ $ids[0] ]['story'] ) ? 'story-changed' : 'discussion-changed';
		$ping['post']  = $ids[0];
	}
	$ping['at'] = gmdate( 'Y-m-d\TH:i:s\Z' );
	return $ping;
}

function send_pings(): void {
	$changes = &changes();
	$urls    = reader_urls();
	if ( ! $changes || ! $urls || '' === secret() ) {
		return;
	}
	$body    = wp_json_encode( build_ping( $changes ) );
	$changes = array();
	// The editor has the answer by now, wherever PHP can say so.
	if ( function_exists( 'fastcgi_finish_request' ) ) {
		fastcgi_finish_request();
	}
	foreach ( $urls as $url ) {
		$answer = wp_remote_post(
			$url . '/hooks/changed',
			array(
				'blocking'    => false,
				'timeout'     => 1,
				'redirection' => 0,
				'user-agent'  => 'Broadsheet/' . VERSION . '; ' . home_url( '/' ),
				'headers'     => array(
					'Content-Type'           => 'application/json',
					'X-Broadsheet-Signature' => sign( $body, time() ),
				),
				'body'        => $body,
			)
		);
		// WP_HTTP_BLOCK_EXTERNAL is the usual reason: the reader's host belongs into WP_ACCESSIBLE_HOSTS.
		if ( is_wp_error( $answer ) && defined( 'WP_DEBUG' ) && WP_DEBUG ) {
			error_log( 'Broadsheet: ' . $url . ' was not told of a change: ' . $answer->get_error_message() );
		}
	}
}
