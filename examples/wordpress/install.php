<?php
// Run from the command line in WordPress's folder: makes the database, the site and its user, and activates the plugin.
define( 'WP_INSTALLING', true );

$database = new mysqli( 'localhost', 'root', '', '', 0, getenv( 'WORDPRESS_SOCKET' ) );
$database->query( 'CREATE DATABASE wordpress' );

// Instead of WordPress's own, which sends an e-mail.
function wp_new_blog_notification() {}

require_once 'wp-load.php';
require_once 'wp-admin/includes/upgrade.php';

wp_install( 'Tidewater Tea', 'ada', 'ada@example.com', false, '', getenv( 'APPLICATION_PASSWORD' ) );
$failed = activate_plugin( 'signin-seal/signin-seal.php' );
if ( is_wp_error( $failed ) ) {
	fwrite( STDERR, $failed->get_error_message() );
	exit( 1 );
}
