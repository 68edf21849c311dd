import noScreens from './no-screens.json';
import screens from './screens.json';
import traps from './traps.json';

/** The drawn screens with what is said around them, where there are none to draw, and what goes wrong at a control. */
export default { ...screens, ...noScreens, traps };
