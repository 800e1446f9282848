<?php
/**
 * Plugin Name: Sign-in Seal
 * Description: Shows each person’s own seal on the sign-in page.
 * Version: 0.1.0
 */

defined( 'ABSPATH' ) || exit;

// Change it when you replace the files in seal/, so that browsers do not mix two versions.
const SIGNIN_SEAL_VERSION = '0.1.0';
const SIGNIN_SEAL_VALUES  = array( 'none', 'shown', 'confirmed', 'missing', 'withheld', 'foreign' );
const SIGNIN_SEAL_COPY    = 'This sign-in came from a copy of our page, so we refused it. Choose a new password at our own address.';

function signin_seal_enqueue( ...$scripts ) {
	$seal = plugins_url( 'seal/', __FILE__ );
	wp_enqueue_style( 'signin-seal', $seal . 'signin-seal.css', array(), SIGNIN_SEAL_VERSION );
	wp_enqueue_style( 'signin-seal-site', plugins_url( 'site.css', __FILE__ ), array(), SIGNIN_SEAL_VERSION );
	foreach ( $scripts as $script ) {
		wp_enqueue_script( "signin-seal-$script", $seal . "$script.js", array(), SIGNIN_SEAL_VERSION );
	}
}

// The package's scripts are modules.
add_filter(
	'script_loader_tag',
	function ( $tag, $handle, $src ) {
		if ( ! str_starts_with( $handle, 'signin-seal-' ) ) {
			return $tag;
		}
		return wp_get_script_tag( array( 'type' => 'module', 'src' => $src ) );
	},
	10,
	3
);

add_action(
	'login_enqueue_scripts',
	function () {
		signin_seal_enqueue( 'signin-seal' );
	}
);

// Above the form: the action `login_form` fires below the password.
add_filter(
	'login_message',
	function ( $message ) {
		global $action, $interim_login;
		if ( 'login' !== $action || 'success' === $interim_login ) {
			return $message;
		}
		return $message . sprintf(
			'<signin-seal form="loginform" name="seal" required allow-framed="same-origin"
				identifier-field="user_login" password-field="user_pass" site-name="%s">%s</signin-seal>',
			esc_attr( get_bloginfo( 'name' ) ),
			'The sign-in seal did not load. If you have made one, do not enter your password here now.'
		);
	}
);

// Logs what the page showed, refuses copies of it, and asks again if the seal was not pressed.
add_filter(
	'authenticate',
	function ( $user, $name ) {
		if ( ! did_action( 'login_init' ) || '' === $name ) {
			return $user;
		}
		$sent = $_POST['seal'] ?? null;
		$seal = in_array( $sent, SIGNIN_SEAL_VALUES, true ) ? $sent : 'absent';
		error_log( "seal $seal at /wp-login.php" );
		if ( 'foreign' === $seal ) {
			return new WP_Error( 'seal_on_copy', SIGNIN_SEAL_COPY );
		}
		if ( 'shown' === $seal ) {
			return new WP_Error( 'seal_not_pressed', 'Look at your seal and press it, then sign in.' );
		}
		return $user;
	},
	30,
	2
);

// WordPress has scripts and styles in its sign-in page, so its policy can't be as strict as ours.
add_action(
	'login_init',
	function () {
		header(
			"Content-Security-Policy: default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; " .
			"img-src 'self' data:; font-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'"
		);
		header( 'Cross-Origin-Opener-Policy: same-origin' );
		header( 'Cross-Origin-Resource-Policy: same-origin' );
		header( 'Origin-Agent-Cluster: ?1' );
		header( 'Document-Policy: force-load-at-top' );
	}
);

// The editor on the profile page, for people whose seal is missing.
add_action(
	'admin_enqueue_scripts',
	function ( $page ) {
		if ( 'profile.php' === $page ) {
			signin_seal_enqueue( 'signin-seal', 'seal-editor' );
		}
	}
);

add_action(
	'show_user_profile',
	function () {
		printf(
			'<seal-editor site-name="%s">The seal’s editor did not load.</seal-editor>',
			esc_attr( get_bloginfo( 'name' ) )
		);
	}
);
