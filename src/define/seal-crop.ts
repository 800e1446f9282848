/** Registers `<seal-crop>`, an internal element that the editor loads when a picture is first chosen. */
import { SealCropElement } from '../elements/seal-crop/seal-crop-element.js';
import { register } from './register.js';

register('seal-crop', SealCropElement);
