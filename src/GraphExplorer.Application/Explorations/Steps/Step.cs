using System.Text.Json.Serialization;

namespace GraphExplorer.Application.Explorations.Steps;

/// <summary>Something that a person does to what is on the screen.</summary>
/// <param name="Id">Of the page's making: sending it again takes the step once.</param>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Show), "show")]
[JsonDerivedType(typeof(Expand), "expand")]
[JsonDerivedType(typeof(Hide), "hide")]
[JsonDerivedType(typeof(Move), "move")]
[JsonDerivedType(typeof(Release), "release")]
[JsonDerivedType(typeof(Narrow), "filter")]
[JsonDerivedType(typeof(Arrange), "arrange")]
[JsonDerivedType(typeof(ShowPath), "path")]
[JsonDerivedType(typeof(ChooseTheme), "theme")]
[JsonDerivedType(typeof(Undo), "undo")]
[JsonDerivedType(typeof(Redo), "redo")]
public abstract record Step(string Id);
