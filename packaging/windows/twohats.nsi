; Puts the bundle on a Windows machine, for the one who runs it: no administrator is needed.
; makensis /DVERSION=X.Y.Z /DBUNDLE=build\bundle\twohats /DTARGET=build\twohats-X.Y.Z-setup.exe packaging\windows\twohats.nsi

Unicode true
ManifestDPIAware true
RequestExecutionLevel user
SetCompressor /SOLID lzma

!include "MUI2.nsh"
!include "FileFunc.nsh"
!include "LogicLib.nsh"

!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\TwoHats"
!define KIND "TwoHats.Business"

Name "Two Hats"
OutFile "${TARGET}"
InstallDir "$LOCALAPPDATA\Programs\Two Hats"
InstallDirRegKey HKCU "${UNINSTALL}" "InstallLocation"

!define MUI_ABORTWARNING
!insertmacro MUI_PAGE_LICENSE "${BUNDLE}\_internal\licences\LICENSE"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"

; A program that runs keeps its files: better to stop at once than half-way.
!macro RequireClosed
  ${If} ${FileExists} "$INSTDIR\twohats-window.exe"
    ClearErrors
    FileOpen $0 "$INSTDIR\twohats-window.exe" a
    ${If} ${Errors}
      Abort "Two Hats is open. Close it, then start this again."
    ${EndIf}
    FileClose $0
  ${EndIf}
!macroend

Section
  !insertmacro RequireClosed
  ; What an older version brought and this one does not would be found by Python.
  RMDir /r "$INSTDIR\_internal"
  SetOutPath "$INSTDIR"
  File /r "${BUNDLE}\*.*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\Two Hats.lnk" "$INSTDIR\twohats-window.exe"

  WriteRegStr HKCU "Software\Classes\.twohats" "" "${KIND}"
  WriteRegStr HKCU "Software\Classes\${KIND}" "" "Two Hats business"
  WriteRegStr HKCU "Software\Classes\${KIND}\DefaultIcon" "" "$INSTDIR\twohats-window.exe,0"
  WriteRegStr HKCU "Software\Classes\${KIND}\shell\open\command" "" '"$INSTDIR\twohats-window.exe" "%1"'
  ${RefreshShellIcons}

  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "Two Hats"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\twohats-window.exe"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "The Two Hats developers"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" "$0"
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
SectionEnd

; Only what was brought: a business that somebody keeps in this folder stays.
Section Uninstall
  !insertmacro RequireClosed
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\twohats.exe"
  Delete "$INSTDIR\twohats-window.exe"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Two Hats.lnk"
  DeleteRegKey HKCU "Software\Classes\${KIND}"
  DeleteRegValue HKCU "Software\Classes\.twohats" ""
  DeleteRegKey HKCU "${UNINSTALL}"
  ${RefreshShellIcons}
SectionEnd
