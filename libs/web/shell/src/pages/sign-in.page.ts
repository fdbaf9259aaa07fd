import { Component, computed, inject, viewChild } from '@angular/core';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { MatButtonModule } from '@angular/material/button';
import { LanguageService, translator } from '@trivium/web/i18n';
import { IconComponent } from '@trivium/web/kit';
import { AppMarkComponent } from '../layout/app-mark.component';
import { SHELL_OPTIONS } from '../options';
import { safeReturnPath } from '../session/guards';
import { SessionService } from '../session/session.service';
import { SignInFormComponent } from '../session/sign-in-form.component';
import { shellMessages } from '../shell.messages';

/** The password of a demonstration unless its operator chose another, which the server then tells. */
const DEMO_PASSWORD = 'trivium-demo';

@Component({
  selector: 'trivium-sign-in-page',
  imports: [RouterLink, MatButtonModule, IconComponent, AppMarkComponent, SignInFormComponent],
  templateUrl: './sign-in.page.html',
  styleUrl: './sign-in.page.css',
})
export class SignInPage {
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly session = inject(SessionService);
  private readonly form = viewChild.required(SignInFormComponent);
  protected readonly options = inject(SHELL_OPTIONS);
  protected readonly languages = inject(LanguageService);
  protected readonly t = translator(shellMessages);

  protected readonly isChinese = computed(() => this.languages.language() === 'zh');
  protected readonly otherLanguage = computed(() => (this.isChinese() ? 'English' : '中文'));
  protected readonly demoAccounts = computed(() => {
    const demo = this.session.about()?.demo;
    if (!demo) return [];
    const listed = typeof demo === 'object' ? demo.accounts : undefined;
    const accounts =
      listed ?? this.options.demoAccounts.map((name) => ({ email: `${name}@demo.local`, displayName: undefined, roles: [name] }));
    return accounts.map(({ email, displayName, roles }) => ({ email, title: this.roleNames(roles ?? []) || displayName || email }));
  });

  protected signInAs(email: string): Promise<void> {
    const demo = this.session.about()?.demo;
    return this.form().signIn(email, (typeof demo === 'object' ? demo?.password : undefined) ?? DEMO_PASSWORD);
  }

  protected async enter(): Promise<void> {
    await this.router.navigateByUrl(safeReturnPath(this.route.snapshot.queryParamMap.get('to')));
  }

  private roleNames(roles: readonly string[]): string {
    return roles.map((role) => (this.options.roles[role] ? this.languages.text(this.options.roles[role]) : role)).join(', ');
  }
}
