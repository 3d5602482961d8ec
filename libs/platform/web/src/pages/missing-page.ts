import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { injectPlatformWords } from '../i18n/platform-words';
import { Button } from '../ui/page/button';
import { PageHeader } from '../ui/page/page-header';

/** Nothing at this address, said inside the shell. */
@Component({
  selector: 'ent-missing-page',
  imports: [Button, PageHeader, RouterLink],
  template: `<div class="ent-page">
    <ent-page-header [title]="t('error.notFound')" [lead]="t('error.notFoundDetail')" />
    <a entButton="filled" routerLink="/">{{ t('error.home') }}</a>
  </div>`,
})
export class MissingPage {
  protected readonly t = injectPlatformWords();
}
