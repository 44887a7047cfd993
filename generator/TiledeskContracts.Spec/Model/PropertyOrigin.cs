namespace TiledeskContracts.Spec.Model;

/// <summary>Where a class has a property from.</summary>
public enum PropertyOrigin
{
    /// <summary>From its own schema.</summary>
    Own,

    /// <summary>From its base class.</summary>
    Inherited,

    /// <summary>From its own schema, in place of one of the base class that says nothing of the type.</summary>
    Hiding,
}
