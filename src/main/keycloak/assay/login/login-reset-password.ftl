<#import "template.ftl" as layout>
<#assign isWrong = messagesPerField.existsError('username')>
<@layout.registrationLayout displayMessage=!isWrong; section>
  <#if section = "header">${msg("emailForgotTitle")}
  <#elseif section = "form">
    <p class="hint"><#if realm.duplicateEmailsAllowed>${msg("emailInstructionUsername")}<#else>${msg("emailInstruction")}</#if></p>
    <form id="kc-reset-password-form" action="${url.loginAction}" method="post">
      <#if isWrong><p id="input-error" class="wrong" role="alert">${kcSanitize(messagesPerField.get('username'))?no_esc}</p></#if>
      <div class="field">
        <label class="label" for="username"><#if !realm.loginWithEmailAllowed>${msg("username")}<#elseif !realm.registrationEmailAsUsername>${msg("usernameOrEmail")}<#else>${msg("email")}</#if></label>
        <input class="input" id="username" name="username" type="text" autofocus autocapitalize="none" spellcheck="false" dir="ltr" autocomplete="username" value="${(auth.attemptedUsername!'')}"<#if isWrong> aria-invalid="true" aria-describedby="input-error"</#if>>
      </div>
      <button class="button primary whole" type="submit">${msg("doSubmit")}</button>
      <p class="after"><a href="${url.loginUrl}">${msg("backToLogin")}</a></p>
    </form>
  </#if>
</@layout.registrationLayout>
