import type { Messages } from '../messages.js';

/** Why something was refused, and what to do next, in French. */
export const rejections: Messages['rejections'] = {
  empty: 'Votre sceau est vide. Écrivez au moins une ligne de sept caractères au plus.',
  'too-many-lines': 'Un sceau peut avoir trois lignes au plus. Supprimez une ligne.',
  'line-too-long': 'Cette ligne est trop longue. Raccourcissez-la à sept caractères.',
  'line-too-wide':
    'Cette ligne est trop large pour le sceau. Utilisez moins de caractères ou des caractères plus étroits.',
  'caption-missing':
    'La légende manque. Écrivez quelques mots pour qu’un lecteur d’écran puisse lire votre sceau.',
  'caption-too-long': 'La légende est trop longue. Raccourcissez-la à 60 caractères.',
  'control-character':
    'Ce texte contient un caractère de contrôle invisible. Supprimez les mots et saisissez-les à nouveau.',
  'bidi-character':
    'Ce texte contient une marque invisible de sens d’écriture. Supprimez les mots et saisissez-les à nouveau.',
  'zero-width-character':
    'Ce texte contient un caractère invisible. Supprimez les mots et saisissez-les à nouveau.',
  'lone-surrogate':
    'Ce texte contient la moitié d’un caractère. Supprimez-la et saisissez-le à nouveau.',
  'unknown-character':
    'Ce texte contient un caractère que certains appareils ne peuvent pas afficher. Choisissez-en un autre.',
  'too-many-marks':
    'Une lettre porte trop d’accents ou d’autres signes. Supprimez-en quelques-uns.',
  'contains-user-name':
    'Ce texte contient votre nom d’utilisateur, ou en fait partie, et d’autres personnes le connaissent. Choisissez d’autres mots.',
  'contains-site-name':
    'Ce texte contient le nom de ce site, que n’importe qui pourrait deviner. Choisissez d’autres mots.',
  'equals-password':
    'C’est votre mot de passe, et toute personne près de votre écran peut voir un sceau. Choisissez d’autres mots.',
  'overlaps-password':
    'Ce texte contient votre mot de passe, ou en fait partie, et toute personne près de votre écran peut voir un sceau. Choisissez d’autres mots.',
  'too-common':
    'Ces mots sont parmi les premiers que tout le monde essaierait. Choisissez d’autres mots.',
  'picture-missing': 'Vous n’avez pas choisi d’image. Choisissez-en une avec « Parcourir ».',
  'several-files': 'Vous avez choisi plusieurs fichiers. Choisissez une seule image.',
  'file-unreadable':
    'Le fichier n’a pas pu être lu. Choisissez-le à nouveau ou choisissez un autre fichier.',
  'file-empty': 'Le fichier est vide. Choisissez une autre image.',
  folder: 'C’est un dossier. Choisissez une image dans ce dossier.',
  address:
    'C’est une adresse, pas un fichier. Enregistrez l’image sur cet appareil : sur sa page, faites un clic droit dessus ou laissez le doigt dessus. Choisissez le fichier enregistré.',
  'file-too-large':
    'Le fichier fait 1 Mo ou plus. Enregistrez une version plus petite de l’image, puis choisissez ce fichier.',
  'file-far-too-large':
    'Le fichier dépasse 50 Mo. Enregistrez une version plus petite de l’image, puis choisissez ce fichier.',
  'not-jpeg':
    'Le fichier n’est pas une image JPEG, même si son nom l’indique. Enregistrez l’image au format JPEG, puis choisissez ce fichier.',
  'not-picture':
    'Le fichier n’est pas une image, même si son nom l’indique. Choisissez une photo ou une autre image.',
  'vector-picture':
    'Le fichier est un dessin (SVG), pas une photo, et un dessin peut contenir du code. Enregistrez-le au format JPEG, puis choisissez ce fichier.',
  'heic-not-decoded':
    'Le fichier est une photo HEIC, que ce navigateur ne peut pas ouvrir. Enregistrez-la au format JPEG, puis choisissez ce fichier. Sur un iPhone, touchez « Partager », puis « Options », choisissez « Le plus compatible » et enregistrez-la dans Fichiers. Sur un Mac, ouvrez-la dans Aperçu, choisissez « Fichier », puis « Exporter », et réglez « Format » sur JPEG.',
  'too-many-pixels':
    'L’image a plus de 50 mégapixels. Enregistrez une version plus petite, puis choisissez ce fichier.',
  'too-many-scans':
    'L’image est enregistrée d’une façon inhabituelle, trop longue à ouvrir. Enregistrez-la à nouveau au format JPEG, puis choisissez ce fichier.',
  'too-many-segments':
    'L’image est enregistrée d’une façon inhabituelle, trop longue à ouvrir. Enregistrez-la à nouveau au format JPEG, puis choisissez ce fichier.',
  'picture-cut-short':
    'La fin du fichier manque : il n’a pas été entièrement copié ou téléchargé. Choisissez l’original ou copiez-le à nouveau.',
  'picture-unsupported':
    'Ce navigateur ne peut pas ouvrir ce type d’image. Enregistrez-la au format JPEG standard dans un autre programme, puis choisissez ce fichier.',
  'picture-kind-unsupported':
    'Le format de ce fichier est {format}, qui ne peut pas être utilisé ici. Enregistrez-le au format JPEG dans un autre programme, puis choisissez ce fichier.',
  'picture-damaged':
    'L’image est endommagée. Choisissez une autre image ou enregistrez celle-ci à nouveau.',
  'picture-not-encoded':
    'Ce navigateur n’a pas pu créer de petite version de l’image. Choisissez une autre image ou créez un sceau texte.',
  'canvas-falsified':
    'Pour vous protéger du pistage, ce navigateur modifie les images qu’une page dessine. Il ne peut donc pas réduire celle-ci. Choisissez un JPEG à l’endroit d’au plus 480 × 360 pixels et 64 ko, autorisez ce site à utiliser les données de canvas ou créez un sceau texte.',
  unreadable: 'Le sceau est illisible. Créez-en un nouveau.',
  'newer-version':
    'Le sceau de ce navigateur a été créé avec une version plus récente de cette page. Rechargez la page, puis réessayez.',
  'shared-computer':
    'Rien n’est enregistré sur un ordinateur public ou partagé. Appuyez sur « Annuler ».',
  'storage-full':
    'Ce navigateur n’a plus de place pour ce site. Votre sceau n’a pas changé. Supprimez des données de sites dont vous n’avez pas besoin ou choisissez une image plus simple, puis appuyez à nouveau sur « Enregistrer ».',
  'storage-denied':
    'Ce navigateur n’autorise pas ce site à stocker des données. Rien n’a été modifié. Autorisez les données de sites pour cette adresse, puis appuyez à nouveau sur « Enregistrer ».',
};
