/** Registers `<seal-crop>`, an inner part that the editor loads once a picture is chosen. */
import { SealCropElement } from '../elements/seal-crop/seal-crop-element.js';
import { register } from './register.js';

register('seal-crop', SealCropElement);
