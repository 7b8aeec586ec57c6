<#macro registrationLayout bodyClass="" displayInfo=false displayMessage=true displayRequiredFields=false>
<!doctype html>
<html lang="${lang!'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<meta name="color-scheme" content="light dark">
<#assign heading><#nested "header"></#assign>
<title>${heading?markup_string?replace("<[^>]+>", "", "r")?trim?no_esc} · ${realm.displayName!'Assay'}</title>
<link rel="icon" href="${url.resourcesPath}/logo.svg" type="image/svg+xml">
<link rel="stylesheet" href="${url.resourcesPath}/sign-in.css">
<script type="importmap">{ "imports": { "rfc4648": "${url.resourcesCommonPath}/vendor/rfc4648/rfc4648.js" } }</script>
<#if scripts??><#list scripts as script><script src="${script}"></script></#list></#if>
<#if authenticationSession??>
<script type="module">
<#outputformat "JavaScript">
import { startSessionPolling, checkAuthSession } from ${(url.resourcesPath + "/js/authChecker.js")?c};
startSessionPolling(${url.ssoLoginInOtherTabsUrl?c});
checkAuthSession(${authenticationSession.authSessionIdHash?c});
</#outputformat>
</script>
</#if>
</head>
<body data-page-id="login-${pageId}">
<header class="bar"><div class="brand"><img src="${url.resourcesPath}/logo.svg" width="30" height="30" alt="">${realm.displayName!'Assay'}</div></header>
<main class="main">
  <div class="card">
    <h1 id="kc-page-title"><#nested "header"></h1>
    <#if displayRequiredFields><p class="hint">${msg("requiredFields")}: *</p></#if>
    <#if auth?has_content && auth.showUsername() && !auth.showResetCredentials()>
    <#nested "show-username">
    <p class="who"><strong id="kc-attempted-username">${auth.attemptedUsername}</strong> <a id="reset-login" href="${url.loginRestartFlowUrl}">${msg("restartLoginTooltip")}</a></p>
    </#if>
    <#if displayMessage && message?has_content && (message.type != 'warning' || !isAppInitiatedAction??)>
    <p class="told told-${message.type}" role="<#if message.type = 'error'>alert<#else>status</#if>">${kcSanitize(message.summary)?no_esc}</p>
    </#if>
    <#nested "form">
    <#if auth?has_content && auth.showTryAnotherWayLink()>
    <form action="${url.loginAction}" method="post"><button class="link" type="submit" name="tryAnotherWay" value="on">${msg("doTryAnotherWay")}</button></form>
    </#if>
    <#nested "socialProviders">
    <#if displayInfo><div class="info"><#nested "info"></div></#if>
  </div>
</main>
<footer class="foot">Assay <span>Certification of management systems</span></footer>
</body>
</html>
</#macro>
