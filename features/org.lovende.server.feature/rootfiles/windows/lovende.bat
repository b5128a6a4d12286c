@echo off
rem Starts Lovende where it was unpacked: from any directory, with spaces in the path. Needs Java 17 or newer.
setlocal
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"

rem an option that Java 16 and older refuse
"%JAVA%" --enable-native-access=ALL-UNNAMED -version >nul 2>nul
if errorlevel 1 (
	echo lovende: Java 17 or newer is missing. Install it, or let JAVA_HOME point to it. 1>&2
	exit /b 2
)

chcp 65001 >nul
for %%L in ("%~dp0plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%~fL"
"%JAVA%" -Xmx2g -XX:-UsePerfData -Xlog:disable -Xlog:all=warning:stderr -Dfile.encoding=UTF-8 -Djava.awt.headless=true -jar "%LAUNCHER%" -nosplash -data @none %*
exit /b %ERRORLEVEL%
