import { serve } from './main';

// For a service manager or a container: every choice comes from the environment.
process.exitCode = await serve();
