import { accessOff } from './access-off';
import { accountLimitRules } from './account-limits';
import { answerRules } from './answers';
import { doorInAnyOrder, doorRules } from './at-the-door';
import { attachmentRules } from './attachments';
import { beforeSending, lastOfPrograms, recipientsInAnyOrder } from './before-sending';
import { bounceRules } from './bounce-vocabulary';
import { broadInAnyOrder } from './broad-any-order';
import { brokenOffRules } from './broken-off';
import { namedRules } from './by-name';
import { certificateRules } from './certificates';
import { certificatesInAnyOrder } from './certificates-any-order';
import { checksBrokenOff, longLineRules } from './checks-broken-off';
import { clientCertificateRules } from './client-certificate';
import { commandSyntaxRules } from './command-syntax';
import { connectionsInAnyOrder } from './connections-any-order';
import { directoryRules } from './directory-answers';
import { encryptionRules } from './encryption';
import { encryptionInAnyOrder } from './encryption-any-order';
import { fetchFirstRules } from './fetch-first';
import { fullAtSignIn, fullMailboxFirst } from './full-mailbox-first';
import { givenUpRules } from './given-up';
import { gmailPages } from './gmail-pages';
import { goneInAnyOrder, goneRecipients } from './gone-recipients';
import { greetingNameRules } from './greeting-names';
import { guestNetworkRules } from './guest-network';
import { hostingRules } from './hosting';
import { rulesInAnyOrder } from './in-any-order';
import { incomingRules } from './incoming';
import { lateRules, networkCodes } from './late';
import { listRules } from './list-posts';
import { mailProgramRules } from './mail-programs';
import { mailboxFullRules } from './mailbox-full';
import { microsoftSignInRules } from './microsoft-sign-in';
import { namedInsteadRules } from './named-instead';
import { networkInAnyOrder } from './network-any-order';
import { noAddressHere } from './no-address-here';
import { notedRules } from './noted';
import { programRules } from './of-programs';
import { outlookProfileRules } from './outlook-profile';
import { outlookWindowRules } from './outlook-windows';
import { ownStoreRules } from './own-store';
import { paidPlanRules } from './paid-plans';
import { passwordAgeRules } from './password-age';
import { keysAskedFor, passwordInProgramRules } from './password-refused-in-programs';
import { programStartRules } from './program-start';
import { programTokenRules } from './program-tokens';
import { providerCodes, yahooBusy, yahooCodes } from './provider-codes';
import { reachingRules } from './reaching';
import { refusedRules } from './refused';
import { relayRules } from './relaying';
import { restrictedRules } from './restricted-recipients';
import type { Rule } from './rule';
import { senderCheckedRules } from './sender-checked';
import { contentRules } from './sending-content';
import { limitRules } from './sending-limits';
import { sendingProgramRules } from './sending-programs';
import { recipientCodes, recipientRules } from './sending-recipient';
import { sendingRightRules } from './sending-right';
import { senderRules } from './sending-sender';
import { stoppedRules } from './sending-stopped';
import { settledRules } from './settled';
import { bareSignInCode, signInRules } from './sign-in';
import { signInAccount } from './sign-in-account';
import { signInInAnyOrder, signInThingsOff } from './sign-in-any-order';
import { signInLeftOut } from './sign-in-left-out';
import { loginLimits, pausedForTries } from './sign-in-limits';
import { signInSpecial } from './sign-in-special';
import { stagedRules } from './staged';
import { stagedDoorRules } from './staged-door';
import { stagedSignInRules } from './staged-sign-in';
import { systemNames } from './system-names';
import { brokenInOtherWords, systemSentences } from './system-sentences';
import { unknownRules } from './unknown';
import { unsignedRules } from './unsigned';
import { signInFirst, whoInAnyOrder } from './who-any-order';

/**
 * The one table of sentences, in the order in which they are asked, for replies seen live and for pasted texts:
 * the sentence that names its reason before the one that only says no.
 */
export const rules: Rule[] = [
  ...guestNetworkRules,
  ...signInLeftOut,
  ...unknownRules,
  ...incomingRules,
  ...microsoftSignInRules,
  ...outlookWindowRules,
  ...outlookProfileRules,
  ...noAddressHere,
  ...settledRules,
  ...namedRules,
  ...systemNames,
  ...systemSentences,
  ...sendingRightRules,
  ...ownStoreRules,
  ...senderCheckedRules,
  ...doorRules,
  ...fullAtSignIn,
  ...keysAskedFor,
  ...paidPlanRules,
  ...pausedForTries,
  ...yahooBusy,
  ...signInSpecial,
  ...signInAccount,
  ...programTokenRules,
  ...passwordInProgramRules,
  ...signInInAnyOrder,
  ...rulesInAnyOrder,
  ...passwordAgeRules,
  ...stagedSignInRules,
  ...loginLimits,
  ...stagedRules,
  ...stagedDoorRules,
  ...doorInAnyOrder,
  ...signInThingsOff,
  ...accessOff,
  ...notedRules,
  ...unsignedRules,
  ...namedInsteadRules,
  ...accountLimitRules,
  ...clientCertificateRules,
  ...fullMailboxFirst,
  ...stoppedRules,
  ...signInFirst,
  ...senderRules,
  ...goneRecipients,
  ...restrictedRules,
  ...listRules,
  ...whoInAnyOrder,
  ...greetingNameRules,
  ...hostingRules,
  ...bounceRules,
  ...beforeSending,
  ...mailProgramRules,
  ...programStartRules,
  ...programRules,
  ...answerRules,
  ...certificatesInAnyOrder,
  ...certificateRules,
  ...encryptionRules,
  ...encryptionInAnyOrder,
  ...relayRules,
  ...longLineRules,
  ...limitRules,
  ...mailboxFullRules,
  ...commandSyntaxRules,
  ...attachmentRules,
  ...checksBrokenOff,
  ...contentRules,
  ...recipientRules,
  ...goneInAnyOrder,
  ...directoryRules,
  ...providerCodes,
  ...gmailPages,
  ...broadInAnyOrder,
  ...recipientsInAnyOrder,
  ...signInRules,
  ...yahooCodes,
  ...bareSignInCode,
  ...fetchFirstRules,
  ...refusedRules,
  ...sendingProgramRules,
  ...recipientCodes,
  ...connectionsInAnyOrder,
  ...reachingRules,
  ...brokenOffRules,
  ...brokenInOtherWords,
  ...networkInAnyOrder,
  ...lateRules,
  ...givenUpRules,
  ...networkCodes,
  ...lastOfPrograms,
];
