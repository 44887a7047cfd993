namespace TiledeskContracts.Drift;

/// <summary>How the tool ends.</summary>
internal static class ExitCodes
{
    /// <summary>Nothing at the chosen level was found.</summary>
    public const int None = 0;

    /// <summary>Something at the chosen level was found.</summary>
    public const int Findings = 1;

    /// <summary>The command line cannot be understood.</summary>
    public const int Usage = 2;

    /// <summary>A file cannot be read.</summary>
    public const int Unreadable = 3;

    /// <summary>Somebody stopped it, as shells write it: 128 and the number of the signal.</summary>
    public const int Stopped = 130;
}
