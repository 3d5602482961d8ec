import { mailProblems } from './mail-problems';
import { Mailer } from './mailer';

/** Neither SMTP nor demonstration: nothing can leave, and whoever asks is told so. */
export class RefusingMailer extends Mailer {
  send(): Promise<never> {
    return Promise.reject(mailProblems['not-configured']());
  }
}
