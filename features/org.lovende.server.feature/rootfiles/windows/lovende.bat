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
rem without a command the workbench opens, where it is installed
set "APPLICATION=-application org.lovende.cli.application -data @none"
set "WORKBENCH=yes"
set "NL="
rem what was chosen in the settings of the workbench; an option counts before it
set "DATA=%LOCALAPPDATA%"
if defined XDG_DATA_HOME set "DATA=%XDG_DATA_HOME%"
if exist "%DATA%\lovende\workbench\language-chosen" for /f "usebackq" %%W in ("%DATA%\lovende\workbench\language-chosen") do set "NL=-nl %%W"
rem by this name the workbench starts itself again
set "LOVENDE_START=%~f0"
set "NEXT="
for %%A in (%*) do call :argument %%A
rem a desktop has few processors: what compiles in the background leaves them to the window; a server has Java's own number
set "COMPILERS="
if exist "%~dp0plugins\org.lovende.app_*.jar" set "COMPILERS=-XX:CICompilerCount=2"
if "%WORKBENCH%"=="yes" if defined COMPILERS set "APPLICATION=-application org.lovende.app.application -data @noDefault %NL%"
"%JAVA%" %COMPILERS% -Xmx2g -XX:MetaspaceSize=192m -XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=30 -XX:G1PeriodicGCInterval=60000 -XX:-UsePerfData -Xlog:disable -Xlog:all=warning:stderr -Dfile.encoding=UTF-8 -Djava.awt.headless=true -jar "%LAUNCHER%" -nosplash %APPLICATION% %*
exit /b %ERRORLEVEL%

:argument
if "%NEXT%"=="language" set "NL=-nl %~1"
if defined NEXT (
	set "NEXT="
	exit /b
)
if "%~1"=="--language" (
	set "NEXT=language"
	exit /b
)
if "%~1"=="--repository" (
	set "NEXT=repository"
	exit /b
)
if "%~1"=="--empty" exit /b
set "WORKBENCH=no"
exit /b
